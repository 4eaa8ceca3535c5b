-- expect: limit:instructions or limit:time
-- why: two functions that tail call each other
-- family: budget
local a, b
function a() return b() end
function b() return a() end
return a()
