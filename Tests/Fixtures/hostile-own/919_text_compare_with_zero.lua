-- expect: ok:true
-- why: a zero byte does not end a comparison
-- family: text
return "a\0b" < "a\0c"
