-- expect: ok:3
-- why: a float that is whole
-- family: arithmetic
return math.tointeger(3.0)
