-- expect: limit:instructions or limit:time or limit:memory
-- why: the same by hand
-- family: budget
local t = {}
for i = 1, 90 do t[("k"):rep(60000) .. i] = i end
local u = { 1 }
while true do next(t) next(u) end
