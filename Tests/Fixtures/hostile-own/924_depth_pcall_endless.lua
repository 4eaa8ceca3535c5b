-- expect: error:runtime or limit:memory or limit:instructions or limit:time or ok:true
-- why: pcall that calls itself
-- family: depth
local function f() return pcall(f) end
return (f())
