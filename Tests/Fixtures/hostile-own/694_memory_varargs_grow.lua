-- expect: limit:memory or limit:instructions or limit:time or error:runtime
-- why: arguments doubled by every call
-- family: memory
local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, ...) end
return f()
