-- expect: limit:memory or limit:instructions
-- why: a copy by reverse
-- family: memory
local s = ("x"):rep(5000000)
return #s:reverse()
