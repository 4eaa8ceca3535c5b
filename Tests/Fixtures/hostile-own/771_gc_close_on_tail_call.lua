-- expect: ok:closed then r
-- why: legal: a function with a closed variable returns after closing
-- family: gc
local r = ""
local function f() local x <close> = setmetatable({}, { __close = function() r = "closed then " end }) return "r" end
local v = f()
return r .. v
