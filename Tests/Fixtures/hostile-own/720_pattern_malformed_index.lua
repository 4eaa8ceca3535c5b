-- expect: error:runtime
-- why: a back reference to a capture that is not there
-- family: pattern
return ("xx"):match("(x)%2")
