-- expect: error:runtime
-- why: a float without one
-- family: arithmetic
return 5.5 | 2
