-- expect: ok:a c
-- why: removed keys are gone
-- family: determinism
local t, r = { a = 1, b = 2, c = 3 }, {}
t.b = nil
for k in pairs(t) do r[#r + 1] = k end
return table.concat(r, " ")
