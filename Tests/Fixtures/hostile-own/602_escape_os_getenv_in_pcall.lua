-- expect: ok:caught
-- why: a closed library fails inside pcall like any other error
-- family: escape
local ok = pcall(function() return os.getenv("HOME") end)
return ok and "PWNED" or "caught"
