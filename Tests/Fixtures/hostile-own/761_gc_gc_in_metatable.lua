-- expect: ok:safe or error:sandbox
-- why: a finalizer is refused or never runs
-- family: gc
local x = setmetatable({}, { __gc = function() error("PWNED") end })
return "safe"
