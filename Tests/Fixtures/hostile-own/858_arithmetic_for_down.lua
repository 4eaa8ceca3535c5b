-- expect: ok:321
-- why: a loop downwards
-- family: arithmetic
local s = ""
for i = 3, 1, -1 do s = s .. i end
return s
