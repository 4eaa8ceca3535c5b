-- expect: error:runtime
-- why: nan is no key
-- family: arithmetic
local t = {}
t[0 / 0] = 1
return "PWNED"
