-- expect: ok:x
-- why: legal: fifty pcalls in one call
-- family: metatable
local t = {}
for i = 1, 50 do t[i] = pcall end
t[51] = function() return "x" end
return (select(52, table.unpack({ pcall(pcall, table.unpack(t, 2)) })))
