-- expect: ok:0 or ok:-0
-- why: ceil of a small negative number is an integer
-- family: arithmetic
return math.ceil(-0.5)
