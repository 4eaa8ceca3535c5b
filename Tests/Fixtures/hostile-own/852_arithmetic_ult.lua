-- expect: ok:true
-- why: unsigned comparison
-- family: arithmetic
return math.ult(1, -1)
