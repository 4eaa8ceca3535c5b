-- expect: error:runtime
-- why: text is no number
-- family: arithmetic
return "7" + 1
