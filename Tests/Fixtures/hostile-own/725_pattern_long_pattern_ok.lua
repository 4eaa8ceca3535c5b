-- expect: ok:true
-- why: legal: a literal pattern of 100,000 bytes
-- family: pattern
local s = ("a"):rep(100000)
return s:find(s) == 1
