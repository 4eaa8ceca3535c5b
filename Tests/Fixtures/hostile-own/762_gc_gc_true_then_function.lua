-- expect: ok:safe or error:sandbox or error:runtime
-- why: __gc made a function later
-- family: gc
local mt = { __gc = true }
setmetatable({}, mt)
mt.__gc = function() while true do end end
for i = 1, 1000 do local t = {} end
return "safe"
