-- expect: limit:memory or limit:instructions
-- why: closures that keep large tables
-- family: memory
local keep = {}
for i = 1, 1e6 do local big = { i, i, i, i, i, i, i, i } keep[i] = function() return big end end
