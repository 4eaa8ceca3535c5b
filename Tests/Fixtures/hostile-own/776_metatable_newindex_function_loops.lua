-- expect: limit:instructions or limit:time
-- why: __newindex that never ends
-- family: metatable
local t = setmetatable({}, { __newindex = function() while true do end end })
t.x = 1
