-- expect: ok:[Đạ]
-- why: a precision counts bytes
-- family: text
return string.format("[%.5s]", "Đạt")
