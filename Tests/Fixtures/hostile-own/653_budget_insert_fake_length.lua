-- expect: limit:instructions or limit:time or error:runtime
-- why: a length that a metamethod makes up
-- family: budget
local t = setmetatable({}, { __len = function() return math.maxinteger - 1 end })
table.insert(t, 1, "x")
return "PWNED"
