-- expect: ok:-9223372036854775808
-- why: wraps
-- family: arithmetic
return math.abs(math.mininteger)
