-- expect: ok:897900
-- why: legal: every byte of a text of 8,000 bytes by its place
-- family: budget
local s, n = ("Ninh Thuận "):rep(615), 0
for i = 1, #s do n = n + s:byte(i) end
return n
