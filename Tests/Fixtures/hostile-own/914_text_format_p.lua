-- expect: ok:safe or error:sandbox or error:runtime
-- why: %p shows an address
-- family: text
local s = string.format("%p", {})
return s:find("0x") and "LEAK" or "safe"
