-- expect: ok:40000
-- why: legal: forty thousand sparse keys
-- family: budget
local t, n = {}, 0
for i = 1, 40000 do t[i * 1000] = i end
for i = 1, 40000 do if t[i * 1000] then n = n + 1 end end
return n
