-- expect: ok:3
-- why: legal: numbers of a Vietnamese text
-- family: pattern
local n = 0
for _ in ("Tăng 2,5% so với 1.847 năm 2016"):gmatch("%d[%d.,]*") do n = n + 1 end
return n
