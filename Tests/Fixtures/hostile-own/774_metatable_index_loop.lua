-- expect: error:runtime or limit:instructions
-- why: a table that is its own index
-- family: metatable
local t = {}
setmetatable(t, { __index = t })
return t.x
