-- expect: limit:instructions or limit:time or limit:memory
-- why: keys that differ only at their ends make every comparison long
-- family: budget
local t = {}
for i = 1, 90 do t[("k"):rep(60000) .. i] = i end
while true do for k in pairs(t) do break end end
