-- expect: limit:instructions or limit:time
-- why: comparing texts full of zeros is slow, within one instruction
-- family: budget
local a, b = ("\0"):rep(2000000) .. "a", ("\0"):rep(2000000) .. "b"
local n = 0
while true do if a < b then n = n + 1 end end
