-- expect: limit:instructions or limit:time
-- why: a hundred levels of pcall around one loop
-- family: budget
local function f(n) if n == 0 then while true do end end pcall(f, n - 1) return "PWNED" end
return f(100)
