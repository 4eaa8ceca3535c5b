-- expect: limit:memory or limit:instructions or limit:time or error:runtime
-- why: select of a growing list
-- family: memory
local function f(...) return f(select(1, ...), ...) end
return f(1, 2, 3)
