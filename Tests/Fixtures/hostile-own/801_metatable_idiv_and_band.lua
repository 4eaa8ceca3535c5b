-- expect: ok:34
-- why: operators of integers
-- family: metatable
local mt = { __idiv = function() return 3 end, __band = function() return 4 end }
local t = setmetatable({}, mt)
return t // 1 .. (t & 1)
