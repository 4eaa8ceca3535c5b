-- expect: limit:instructions or limit:time
-- why: a pattern in __close after the limit has fired
-- family: pattern
local x <close> = setmetatable({}, { __close = function() return ("a"):rep(3000):match(".-.-.-b") end })
while true do end
