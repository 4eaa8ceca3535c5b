-- expect: ok:7
-- why: a float with an integer value
-- family: arithmetic
return 5.0 | 2
