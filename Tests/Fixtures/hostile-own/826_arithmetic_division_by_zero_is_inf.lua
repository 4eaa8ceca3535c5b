-- expect: error:runtime
-- why: infinity is no result
-- family: arithmetic
return 1 / 0
