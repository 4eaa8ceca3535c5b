-- expect: ok:5
-- why: a list has one border
-- family: determinism
local t = { 1, 2, 3, 4, 5 }
t[7] = nil
return #t
