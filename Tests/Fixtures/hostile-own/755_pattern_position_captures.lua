-- expect: ok:1 4
-- why: positions as captures
-- family: pattern
local a, b = ("abc"):match("()abc()")
return a .. " " .. b
