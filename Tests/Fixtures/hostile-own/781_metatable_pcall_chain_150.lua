-- expect: ok:x or error:runtime or limit:instructions
-- why: a hundred and fifty pcalls in one call
-- family: metatable
local t = {}
for i = 1, 150 do t[i] = pcall end
t[151] = function() return "x" end
return (select(152, table.unpack({ pcall(pcall, table.unpack(t, 2)) })))
