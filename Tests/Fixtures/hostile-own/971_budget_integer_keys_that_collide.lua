-- expect: limit:instructions or limit:time
-- why: keys that all meet in one place once the table grows: five seconds within one instruction
-- family: budget
local t = {}
for i = 1, 65537 do t[i * 131071] = true end
return "done"
