-- expect: ok:safe or error:sandbox
-- why: weak keys
-- family: gc
local t = setmetatable({}, { __mode = "k" })
t[{}] = 1
return "safe"
