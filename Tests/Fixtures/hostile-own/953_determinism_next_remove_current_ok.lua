-- expect: ok:0
-- why: legal: the same by hand
-- family: determinism
local t, n = {}, 0
for i = 1, 100 do t["k" .. i] = i end
local k = next(t)
while k do t[k] = nil k = next(t, k) end
for _ in pairs(t) do n = n + 1 end
return n
