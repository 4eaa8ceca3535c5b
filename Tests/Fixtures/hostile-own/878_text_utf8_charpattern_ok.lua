-- expect: ok:3
-- why: legal: the pattern of a character
-- family: text
local n = 0
for _ in ("ếạt"):gmatch(utf8.charpattern) do n = n + 1 end
return n
