-- expect: ok:nil
-- why: one that is not
-- family: arithmetic
return math.tointeger(3.5)
