-- expect: ok:false true
-- why: 2^53 + 1 as an integer is not 2^53 as a float
-- family: arithmetic
return tostring(9007199254740993 == 2.0 ^ 53) .. " " .. tostring(9007199254740993 > 2.0 ^ 53)
