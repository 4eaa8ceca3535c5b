-- expect: ok:x+y
-- why: __concat
-- family: metatable
local mt = { __concat = function(a, b) return "x+y" end }
return setmetatable({}, mt) .. "z"
