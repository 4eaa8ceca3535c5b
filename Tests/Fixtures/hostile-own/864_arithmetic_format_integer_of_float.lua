-- expect: ok:3
-- why: a whole float as an integer
-- family: arithmetic
return string.format("%d", 3.0)
