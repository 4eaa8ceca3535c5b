-- expect: limit:instructions or limit:time or ok:nil
-- why: a set of many members against a long text
-- family: pattern
return (("z"):rep(100000)):find("[" .. ("ab"):rep(2000) .. "]")
