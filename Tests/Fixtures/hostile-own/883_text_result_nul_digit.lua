-- expect: ok:a\0001
-- why: a zero byte before a digit
-- family: text
return "a\0" .. "1"
