-- expect: ok:0.1
-- why: fourteen digits
-- family: arithmetic
return 0.1
