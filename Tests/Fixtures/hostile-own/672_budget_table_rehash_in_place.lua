-- expect: limit:instructions or limit:time or limit:memory
-- why: a full hash that is rebuilt for every insertion
-- family: budget
local t = {}
for i = 1, 65535 do t["k" .. i] = true end
local i = 65536
while true do t["k" .. i] = true t["k" .. (i - 65535)] = nil i = i + 1 end
