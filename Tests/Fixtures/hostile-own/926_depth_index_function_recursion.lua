-- expect: error:runtime or limit:memory or limit:instructions
-- why: __index that reads itself
-- family: depth
local t = setmetatable({}, { __index = function(t, k) return t[k .. "x"] end })
return t.x
