-- expect: limit:instructions or limit:time or error:runtime or limit:memory
-- why: concat up to a made up length
-- family: budget
return #table.concat(setmetatable({}, { __len = function() return 1 << 40 end, __index = function() return "" end }))
