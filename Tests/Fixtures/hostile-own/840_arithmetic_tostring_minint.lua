-- expect: ok:-9223372036854775808
-- why: in full
-- family: arithmetic
return math.mininteger
