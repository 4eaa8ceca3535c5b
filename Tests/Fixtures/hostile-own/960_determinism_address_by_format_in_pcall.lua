-- expect: ok:safe
-- why: %p caught
-- family: determinism
local ok, s = pcall(string.format, "%p", {})
return ok and s:find("0x") and "LEAK" or "safe"
