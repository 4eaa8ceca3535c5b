-- expect: error:runtime
-- why: a capture that was not opened
-- family: pattern
return ("x"):match("x)")
