-- expect: error:runtime or limit:memory or limit:instructions
-- why: __concat that joins itself
-- family: depth
local mt = {}
mt.__concat = function(a, b) return a .. b end
return setmetatable({}, mt) .. "x"
