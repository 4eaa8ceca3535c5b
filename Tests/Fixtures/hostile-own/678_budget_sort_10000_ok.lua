-- expect: ok:1 10000
-- why: legal: ten thousand numbers sorted without a comparison
-- family: budget
local t = {}
for i = 1, 10000 do t[i] = (i * 7919) % 10007 end
table.sort(t)
local u = {}
for i = 1, 10000 do u[i] = (i * 7919) % 10000 + 1 end
table.sort(u)
return u[1] .. " " .. #t
