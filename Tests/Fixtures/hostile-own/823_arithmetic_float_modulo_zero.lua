-- expect: error:runtime
-- why: a result that is no number
-- family: arithmetic
return 5.0 % 0
