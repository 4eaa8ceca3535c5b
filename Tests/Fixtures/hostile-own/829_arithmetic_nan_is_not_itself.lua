-- expect: ok:false
-- why: nan compares unequal
-- family: arithmetic
local n = 0 / 0
return n == n
