-- expect: limit:instructions or limit:time or error:runtime
-- why: a text of millions of digits read as a number, by a bitwise operator
-- family: budget
local s = ("9"):rep(3000000) .. ".0"
local n = 0
while true do pcall(function() return s | 0 end) end
