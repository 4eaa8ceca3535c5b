-- expect: ok:a1b2
-- why: legal: two walks by hand at once
-- family: determinism
local t, u, r = { a = 1, b = 2 }, { [1] = 1, [2] = 2 }, ""
local k, j = next(t), next(u)
while k do r = r .. k .. j k, j = next(t, k), next(u, j) end
return r
