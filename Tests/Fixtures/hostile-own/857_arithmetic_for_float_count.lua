-- expect: ok:11
-- why: steps of 0.1
-- family: arithmetic
local n = 0
for x = 0, 1, 0.1 do n = n + 1 end
return n
