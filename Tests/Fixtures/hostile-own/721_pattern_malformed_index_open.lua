-- expect: error:runtime
-- why: a back reference to a capture that is open
-- family: pattern
return ("xx"):match("(x%1)")
