-- expect: error:runtime or limit:memory or limit:instructions
-- why: gsub inside its own callback
-- family: depth
local function f() return (("x"):gsub("x", f)) end
return f()
