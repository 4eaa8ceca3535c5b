-- expect: error:runtime or limit:instructions or limit:memory
-- why: __newindex that sets again
-- family: metatable
local t = setmetatable({}, { __newindex = function(t, k, v) t[k] = v end })
t.x = 1
