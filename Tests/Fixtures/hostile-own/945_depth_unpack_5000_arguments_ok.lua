-- expect: ok:5000
-- why: legal: very many arguments
-- family: depth
local t = {}
for i = 1, 5000 do t[i] = i end
return (function(...) return select("#", ...) end)(table.unpack(t))
