-- expect: ok:40000
-- why: legal: five megabytes live, some garbage besides
-- family: memory
local t = {}
for i = 1, 40000 do t[i] = { i, tostring(i) } end
local n = 0
for i = 1, 40000 do local x = { t[i] } n = n + #x end
return n
