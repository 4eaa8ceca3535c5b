-- expect: ok:0.33333333333333
-- why: fourteen digits
-- family: arithmetic
return 1 / 3
