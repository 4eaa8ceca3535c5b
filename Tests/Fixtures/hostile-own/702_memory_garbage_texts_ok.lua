-- expect: ok:50000
-- why: legal: a lot of garbage, little live
-- family: memory
local n = 0
for i = 1, 50000 do n = n + #(i .. "") // #(i .. "") end
return n
