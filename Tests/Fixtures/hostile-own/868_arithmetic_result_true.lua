-- expect: ok:true
-- why: a boolean
-- family: arithmetic
return 1 == 1.0
