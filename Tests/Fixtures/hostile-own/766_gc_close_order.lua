-- expect: ok:cba
-- why: variables close in reverse order
-- family: gc
local r = ""
local function c(n) return setmetatable({}, { __close = function() r = r .. n end }) end
do local a <close>, b, d = c("a") local e <close> = c("b") local f <close> = c("c") end
return r
