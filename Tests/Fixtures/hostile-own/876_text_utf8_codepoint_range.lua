-- expect: ok:97 7871
-- why: two code points
-- family: text
local a, b = utf8.codepoint("aế", 1, -1)
return a .. " " .. b
