-- expect: ok:Đạt
-- why: code points
-- family: text
return utf8.char(272, 7841, 116)
