-- expect: ok:0
-- why: legal: removing the current entry
-- family: determinism
local t = {}
for i = 1, 100 do t["k" .. i] = i end
for k in pairs(t) do t[k] = nil end
local n = 0
for _ in pairs(t) do n = n + 1 end
return n
