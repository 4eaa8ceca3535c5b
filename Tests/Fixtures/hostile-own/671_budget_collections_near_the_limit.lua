-- expect: limit:instructions or limit:memory or limit:time
-- why: live memory just below the limit makes every few allocations a full collection
-- family: budget
local t, n = {}, 0
while n < 85000 do n = n + 1 t[n] = { n } end
while true do local x = {} end
