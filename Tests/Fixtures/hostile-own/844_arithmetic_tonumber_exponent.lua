-- expect: ok:1e+100
-- why: an exponent
-- family: arithmetic
return tonumber("1e100")
