-- expect: ok:35
-- why: base 36
-- family: arithmetic
return tonumber("z", 36)
