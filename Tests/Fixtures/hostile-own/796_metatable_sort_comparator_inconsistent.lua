-- expect: ok:safe or error:runtime
-- why: a comparison that says yes to everything
-- family: metatable
local t = {}
for i = 1, 100 do t[i] = i end
table.sort(t, function() return true end)
return "safe"
