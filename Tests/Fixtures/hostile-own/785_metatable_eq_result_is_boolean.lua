-- expect: ok:true
-- why: what __eq gives becomes a boolean
-- family: metatable
local mt = { __eq = function() return "yes" end }
return setmetatable({}, mt) == setmetatable({}, mt)
