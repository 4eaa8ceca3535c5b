-- expect: ok:a\tb\r
-- why: control characters are escaped
-- family: text
return "a\tb\r"
