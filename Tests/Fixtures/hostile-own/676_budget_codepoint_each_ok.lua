-- expect: ok:7871000
-- why: legal: every code point of a text of 3,000 bytes
-- family: budget
local s, n = ("ế"):rep(1000), 0
for at in utf8.codes(s) do n = n + utf8.codepoint(s, at) end
return n
