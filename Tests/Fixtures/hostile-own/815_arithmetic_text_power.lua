-- expect: error:runtime
-- why: nor for powers
-- family: arithmetic
return "2" ^ 2
