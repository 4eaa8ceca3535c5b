-- expect: limit:memory or limit:instructions or limit:time
-- why: a table with ever new text keys
-- family: memory
local t, i = {}, 0
while true do i = i + 1 t["key" .. i] = i end
