-- expect: limit:instructions or limit:time
-- why: code after pcall must not run once the limit has fired
-- family: budget
local r = "start"
pcall(function() while true do end end)
r = "PWNED"
return r
