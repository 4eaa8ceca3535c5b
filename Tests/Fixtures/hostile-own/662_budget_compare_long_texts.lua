-- expect: limit:instructions or limit:time
-- why: comparing long texts, within one instruction
-- family: budget
local a, b = ("x"):rep(2000000) .. "a", ("x"):rep(2000000) .. "b"
local n = 0
while true do if a <= b then n = n + 1 end end
