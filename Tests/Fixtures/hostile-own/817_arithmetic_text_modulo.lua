-- expect: error:runtime
-- why: nor for the remainder
-- family: arithmetic
return "7" % 2
