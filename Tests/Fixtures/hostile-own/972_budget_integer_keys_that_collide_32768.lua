-- expect: limit:instructions or limit:time
-- why: the same for a smaller table
-- family: budget
local t = {}
for i = 1, 32769 do t[i * 65535] = true end
return "done"
