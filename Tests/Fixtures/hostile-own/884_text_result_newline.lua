-- expect: ok:a\nb
-- why: control characters are escaped
-- family: text
return "a\nb"
