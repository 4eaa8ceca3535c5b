-- expect: ok:1
-- why: a negative shift goes the other way
-- family: arithmetic
return 2 << -1
