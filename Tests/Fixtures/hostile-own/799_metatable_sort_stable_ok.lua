-- expect: ok:a1b1c1a2b2
-- why: legal: equal elements, in a fixed order or any one fixed order
-- family: metatable
local t = { "a1", "b1", "a2", "c1", "b2" }
table.sort(t, function(a, b) return a:sub(2) < b:sub(2) end)
return t[1] .. t[2] .. t[3] .. t[4] .. t[5]
