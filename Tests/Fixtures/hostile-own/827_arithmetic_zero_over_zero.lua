-- expect: error:runtime
-- why: nan is no result
-- family: arithmetic
return 0 / 0
