-- expect: ok:false
-- why: rawequal asks nobody
-- family: metatable
local mt = { __eq = function() return true end }
return rawequal(setmetatable({}, mt), setmetatable({}, mt))
