-- expect: ok:250
-- why: legal: many arguments
-- family: depth
local t = {}
for i = 1, 250 do t[i] = i end
return select("#", table.unpack(t))
