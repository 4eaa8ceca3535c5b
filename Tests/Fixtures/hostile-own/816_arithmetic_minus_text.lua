-- expect: error:runtime
-- why: nor for a sign
-- family: arithmetic
return -"2"
