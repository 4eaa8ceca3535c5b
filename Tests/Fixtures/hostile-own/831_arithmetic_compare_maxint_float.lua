-- expect: ok:true
-- why: maxinteger is below 2^63
-- family: arithmetic
return math.maxinteger < 2.0 ^ 63
