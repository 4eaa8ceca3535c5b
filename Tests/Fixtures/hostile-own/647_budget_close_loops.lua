-- expect: limit:instructions or limit:time
-- why: __close that never ends, without an error before
-- family: budget
do local x <close> = setmetatable({}, { __close = function() while true do end end }) end
return "PWNED"
