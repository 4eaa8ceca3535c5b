-- expect: ok:6
-- why: legal: __pairs
-- family: metatable
local t = setmetatable({}, { __pairs = function() return next, { 1, 2, 3 }, nil end })
local n = 0
for _, v in pairs(t) do n = n + v end
return n
