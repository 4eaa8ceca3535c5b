-- expect: error:runtime
-- why: a fraction as an integer
-- family: arithmetic
return string.format("%d", 3.5)
