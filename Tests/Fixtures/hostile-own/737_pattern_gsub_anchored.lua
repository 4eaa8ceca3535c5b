-- expect: ok:Xbab 1
-- why: an anchor applies once
-- family: pattern
local s, n = ("abab"):gsub("^a", "X")
return s .. " " .. n
