-- expect: limit:instructions or limit:time
-- why: a comparison that never ends
-- family: metatable
return setmetatable({}, { __lt = function() while true do end end }) < 1
