-- expect: ok:5
-- why: a function with its own _ENV reads only what it is given
-- family: escape
local function f(_ENV) return x end
return f({ x = 5 })
