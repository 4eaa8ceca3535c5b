-- expect: ok:20000
-- why: legal: every byte by sub
-- family: budget
local s, n = ("x"):rep(20000), 0
for i = 1, #s do if s:sub(i, i) == "x" then n = n + 1 end end
return n
