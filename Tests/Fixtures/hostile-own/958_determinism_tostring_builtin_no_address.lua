-- expect: ok:safe
-- why: functions of the host
-- family: determinism
local s = tostring(string.format) .. tostring(pairs) .. tostring(next)
return s:find("%x%x%x%x%x%x") and "LEAK" or "safe"
