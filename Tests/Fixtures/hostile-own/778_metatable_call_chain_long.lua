-- expect: limit:instructions or limit:memory or limit:time or error:runtime
-- why: a long chain of __call
-- family: metatable
local f = function() return 1 end
for i = 1, 50000 do f = setmetatable({}, { __call = f }) end
return f()
