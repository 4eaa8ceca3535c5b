-- expect: ok:0 or error:sandbox
-- why: __gc added after setmetatable never runs
-- family: gc
local n, mt = 0, {}
for i = 1, 1000 do setmetatable({}, mt) end
mt.__gc = function() n = n + 1 end
for i = 1, 20000 do local t = { {} } end
return n
