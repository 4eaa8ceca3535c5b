-- expect: error:runtime
-- why: numbers and texts cannot be compared
-- family: metatable
local t = { 1, "a", 2 }
table.sort(t)
return "PWNED"
