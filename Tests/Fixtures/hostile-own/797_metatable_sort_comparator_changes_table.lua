-- expect: ok:safe or error:runtime
-- why: a comparison that empties the table
-- family: metatable
local t = {}
for i = 1, 100 do t[i] = i end
table.sort(t, function(a, b) t[#t] = nil return a < b end)
return "safe"
