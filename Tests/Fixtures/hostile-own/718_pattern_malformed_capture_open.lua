-- expect: error:runtime
-- why: a capture that is not closed
-- family: pattern
return ("x"):match("(x")
