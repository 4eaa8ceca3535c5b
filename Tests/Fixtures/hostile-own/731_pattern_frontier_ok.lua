-- expect: ok:THE (quick) fox 4
-- why: legal: the frontier finds where words begin
-- family: pattern
local at = ("THE (quick) fox"):find("%f[%a]%a+%f[%A]", 2)
return "THE (quick) fox " .. at - 2
