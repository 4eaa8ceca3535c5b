-- expect: ok:1000
-- why: legal: a text walked by utf8.offset
-- family: budget
local s, at, n = ("ế"):rep(1000), 1, 0
while at <= #s do n = n + 1 at = utf8.offset(s, 2, at) end
return n
