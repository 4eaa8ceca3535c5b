-- expect: ok:1000000
-- why: legal: a large error message that is caught
-- family: memory
local _, m = pcall(error, ("x"):rep(1000000), 0)
return #m
