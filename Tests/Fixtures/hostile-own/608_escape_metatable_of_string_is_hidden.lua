-- expect: ok:safe
-- why: getmetatable("") gives no table whose fields can be set
-- family: escape
local mt = getmetatable("")
local ok = pcall(function() mt.__index = function() return "PWNED" end end)
return ("x").len and ("abc"):len() == 3 and "safe" or "PWNED"
