-- expect: ok:100.0
-- why: a float that is whole
-- family: arithmetic
return 1e2
