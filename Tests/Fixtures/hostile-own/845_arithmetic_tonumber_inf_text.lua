-- expect: ok:nil
-- why: the names of infinities are no numbers
-- family: arithmetic
return tonumber("inf") or tonumber("nan")
