-- expect: limit:instructions or limit:memory or limit:time or error:runtime
-- why: a table that is called by calling itself
-- family: metatable
local t = {}
t = setmetatable(t, t)
t.__call = t
return t()
