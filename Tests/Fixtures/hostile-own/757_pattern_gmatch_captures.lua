-- expect: ok:a=1;b=2;
-- why: two captures an iteration
-- family: pattern
local r = ""
for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do r = r .. k .. "=" .. v .. ";" end
return r
