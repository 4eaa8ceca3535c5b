-- expect: error:runtime or limit:instructions or ok:nil
-- why: a pattern of a thousand optional items
-- family: pattern
return (("a"):rep(1000)):match(("a?"):rep(1000) .. "b")
