-- expect: limit:memory or limit:instructions
-- why: concat of the same large text
-- family: memory
local s = ("x"):rep(100000)
local t = {}
for i = 1, 1000 do t[i] = s end
return #table.concat(t)
