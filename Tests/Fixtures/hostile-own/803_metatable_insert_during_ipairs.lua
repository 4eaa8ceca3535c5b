-- expect: limit:instructions or limit:memory or limit:time
-- why: a list that grows while it is walked
-- family: metatable
local t = { 1 }
for i, v in ipairs(t) do t[#t + 1] = v end
