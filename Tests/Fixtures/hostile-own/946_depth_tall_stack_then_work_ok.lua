-- expect: ok:300000
-- why: legal: work below a tall stack
-- family: depth
local function f(n) if n == 0 then local k = 0 for i = 1, 300000 do k = k + 1 end return k end return (f(n - 1)) end
return f(3000)
