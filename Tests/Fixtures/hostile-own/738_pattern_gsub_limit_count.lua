-- expect: ok:xxaa 2
-- why: at most two
-- family: pattern
local s, n = ("aaaa"):gsub("a", "x", 2)
return s .. " " .. n
