-- expect: limit:memory
-- why: tables without end
-- family: memory
local t = {}
while true do t = { t, {}, {} } end
