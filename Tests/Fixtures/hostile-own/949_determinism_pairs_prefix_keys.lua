-- expect: ok:a ab abc b
-- why: a prefix comes first
-- family: determinism
local r = {}
for k in pairs({ abc = 1, a = 1, b = 1, ab = 1 }) do r[#r + 1] = k end
return table.concat(r, " ")
