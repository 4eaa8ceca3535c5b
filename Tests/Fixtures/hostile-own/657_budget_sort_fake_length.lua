-- expect: limit:instructions or limit:memory or limit:time or error:runtime
-- why: sort of a table with a made up length
-- family: budget
table.sort(setmetatable({}, { __len = function() return 1 << 30 end, __index = function(_, i) return -i end }))
return "PWNED"
