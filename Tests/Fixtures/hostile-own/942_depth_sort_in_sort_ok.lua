-- expect: ok:1
-- why: legal: sort inside a comparison
-- family: depth
local function s(n) local t = { 2, 1 } table.sort(t, function(a, b) if n > 0 then s(n - 1) end return a < b end) return t[1] end
return s(8)
