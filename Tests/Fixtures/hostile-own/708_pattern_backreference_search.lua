-- expect: limit:instructions or limit:time or ok:nil
-- why: a captured run that never repeats, over a long text
-- family: pattern
local t = {}
for i = 1, 6000 do t[i] = string.char(97 + (i * i + i // 7) % 26) end
return (table.concat(t)):match("(.+)!%1")
