-- expect: error:runtime
-- why: one capture more than there may be
-- family: pattern
return ("x"):match(("()"):rep(33))
