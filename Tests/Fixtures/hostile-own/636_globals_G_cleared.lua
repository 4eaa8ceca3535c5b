-- expect: ok:safe
-- why: emptying _G costs only the script itself
-- family: globals
local s, n = _G, next
for _, k in ipairs({ "string", "pairs", "tostring" }) do s[k] = nil end
return "safe"
