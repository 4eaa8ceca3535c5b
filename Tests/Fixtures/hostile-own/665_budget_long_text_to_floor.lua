-- expect: limit:instructions or limit:time or error:runtime
-- why: math functions read texts as numbers
-- family: budget
local s = ("1"):rep(3000000)
while true do pcall(math.floor, s) end
