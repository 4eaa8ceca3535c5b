-- expect: ok:bc
-- why: a start for gmatch
-- family: pattern
local r = ""
for c in ("abc"):gmatch("%w", 2) do r = r .. c end
return r
