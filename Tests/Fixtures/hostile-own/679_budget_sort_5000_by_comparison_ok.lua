-- expect: ok:5000 1
-- why: legal: five thousand numbers sorted by a comparison
-- family: budget
local t = {}
for i = 1, 5000 do t[i] = (i * 7919) % 5000 + 1 end
table.sort(t, function(a, b) return a > b end)
return t[1] .. " " .. t[5000]
