-- expect: ok:true
-- why: __eq decides for two tables
-- family: metatable
local mt = { __eq = function() return true end }
return setmetatable({}, mt) == setmetatable({}, mt)
