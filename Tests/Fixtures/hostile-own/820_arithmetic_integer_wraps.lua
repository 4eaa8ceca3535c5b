-- expect: ok:-9223372036854775808
-- why: integers wrap around
-- family: arithmetic
return math.maxinteger + 1
