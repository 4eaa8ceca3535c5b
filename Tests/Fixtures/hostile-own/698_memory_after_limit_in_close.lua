-- expect: limit:memory
-- why: __close after a memory limit does not run
-- family: memory
local x <close> = setmetatable({}, { __close = function() error("PWNED") end })
local t = {}
while true do t[#t + 1] = { #t } end
