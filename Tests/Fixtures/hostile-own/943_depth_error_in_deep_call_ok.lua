-- expect: ok:bottom
-- why: legal: an error through many levels
-- family: depth
local function f(n) if n == 0 then error("bottom", 0) end f(n - 1) end
return select(2, pcall(f, 5000))
