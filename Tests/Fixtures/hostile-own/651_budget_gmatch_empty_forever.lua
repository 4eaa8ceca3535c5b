-- expect: ok:1000001 or limit:instructions or limit:time
-- why: empty matches at every place of a long text
-- family: budget
local n = 0
for _ in ("x"):rep(1000000):gmatch("") do n = n + 1 end
return n
