-- expect: limit:memory or limit:instructions
-- why: a copy of a large text by upper
-- family: memory
local s = ("x"):rep(5000000)
return #s:upper()
