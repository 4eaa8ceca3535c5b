-- expect: error:runtime or limit:instructions
-- why: two tables that ask each other
-- family: metatable
local a, b = {}, {}
setmetatable(a, { __index = b }) setmetatable(b, { __index = a })
return a.x
