-- expect: limit:instructions or limit:time
-- why: two handlers, the first loops, the second must not run
-- family: gc
local a <close> = setmetatable({}, { __close = function() error("PWNED") end })
local b <close> = setmetatable({}, { __close = function() while true do end end })
return "PWNED"
