-- expect: ok:aaaa 0
-- why: a negative count
-- family: pattern
local s, n = ("aaaa"):gsub("a", "x", -1)
return s .. " " .. n
