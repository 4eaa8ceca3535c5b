-- expect: ok:5.0
-- why: a finite number modulo infinity
-- family: arithmetic
return 5 % math.huge
