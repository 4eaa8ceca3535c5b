-- expect: ok:3000
-- why: legal: string.unpack through a packed text
-- family: budget
local s = {}
for i = 1, 3000 do s[i] = string.pack("<I4", i) end
s = table.concat(s)
local at, n, v = 1, 0
while at <= #s do v, at = string.unpack("<I4", s, at) n = n + 1 end
return n
