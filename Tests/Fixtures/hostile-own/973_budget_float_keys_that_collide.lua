-- expect: limit:instructions or limit:time or ok:done
-- why: the same with floats
-- family: budget
local t = {}
for i = 1, 32769 do t[2.0 ^ -(i % 1000) * (i // 1000 * 2 + 1) * 65535.0] = true end
return "done"
