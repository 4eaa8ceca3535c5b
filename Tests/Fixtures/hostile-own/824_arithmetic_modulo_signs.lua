-- expect: ok:2 -2 2.0
-- why: the sign of the divisor
-- family: arithmetic
return (-1 % 3) .. " " .. (1 % -3) .. " " .. (-1 % 3.0)
