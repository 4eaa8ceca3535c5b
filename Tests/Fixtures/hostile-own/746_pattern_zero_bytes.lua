-- expect: ok:2
-- why: zero bytes in text and pattern
-- family: pattern
return (("a\0b"):find("%z"))
