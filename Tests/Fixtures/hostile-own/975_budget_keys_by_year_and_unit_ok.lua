-- expect: ok:30000
-- why: legal: keys of a unit and a year
-- family: budget
local t, n = {}, 0
for unit = 1, 3000 do for year = 2011, 2020 do t[unit * 10000 + year] = year end end
for _ in pairs(t) do n = n + 1 end
return n
