-- expect: limit:instructions or limit:time or ok:20000
-- why: inserting at the front moves everything each time
-- family: budget
local t = {}
for i = 1, 20000 do table.insert(t, 1, i) end
return #t
