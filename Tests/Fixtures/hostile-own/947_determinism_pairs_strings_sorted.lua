-- expect: ok:a b c d e f g h i j
-- why: by bytes
-- family: determinism
local t, r = {}, {}
for c in ("jihgfedcba"):gmatch(".") do t[c] = 1 end
for k in pairs(t) do r[#r + 1] = k end
return table.concat(r, " ")
