-- expect: ok:"a\0b"
-- why: quoted text
-- family: text
return string.format("%q", "a\0b")
