-- expect: error:runtime or limit:memory or limit:instructions
-- why: without end
-- family: depth
local function f() return 1 + f() end
return f()
