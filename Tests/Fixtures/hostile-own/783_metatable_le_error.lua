-- expect: error:runtime
-- why: a comparison that fails
-- family: metatable
return setmetatable({}, { __le = function() error("no") end }) <= {}
