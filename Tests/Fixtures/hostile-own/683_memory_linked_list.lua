-- expect: limit:memory or limit:instructions
-- why: a list that grows at its head
-- family: memory
local l
while true do l = { next = l } end
