-- expect: ok:20000
-- why: legal: fractions as keys
-- family: budget
local t, n = {}, 0
for i = 1, 20000 do t[i + 0.5] = i end
for _ in pairs(t) do n = n + 1 end
return n
