-- expect: ok:0.5
-- why: a hexadecimal float
-- family: arithmetic
return 0x.8p0
