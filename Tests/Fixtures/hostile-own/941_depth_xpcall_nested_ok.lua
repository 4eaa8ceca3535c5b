-- expect: ok:100
-- why: legal: a hundred protected calls
-- family: depth
local function f(n) if n == 0 then return 0 end local _, v = xpcall(f, tostring, n - 1) return v + 1 end
return f(100)
