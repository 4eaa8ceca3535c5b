-- expect: ok:0x1p+0
-- why: a hexadecimal float
-- family: text
return string.format("%a", 1)
