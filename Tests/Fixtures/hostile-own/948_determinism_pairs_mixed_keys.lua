-- expect: ok:-1 0 1 1.5 2 a b or error:sandbox
-- why: numbers before texts
-- family: determinism
local r = {}
for k in pairs({ b = 1, [2] = 1, a = 1, [1] = 1, [-1] = 1, [0] = 1, [1.5] = 1 }) do r[#r + 1] = tostring(k) end
return table.concat(r, " ")
