-- expect: ok:22777
-- why: legal: a text of five thousand parts by table.concat
-- family: budget
local t = {}
for i = 1, 5000 do t[i] = "dòng " .. i % 10 end
return #table.concat(t, "") - 12223
