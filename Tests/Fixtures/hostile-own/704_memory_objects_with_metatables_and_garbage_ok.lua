-- expect: ok:50000
-- why: legal: garbage objects with a metatable, little live
-- family: memory
local mt = { __add = function(a, b) return setmetatable({ a[1] + b[1] }, getmetatable(a)) end }
local s = setmetatable({ 0 }, mt)
for i = 1, 50000 do s = s + setmetatable({ 1 }, mt) end
return s[1]
