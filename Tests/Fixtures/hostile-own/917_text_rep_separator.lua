-- expect: ok:a, a, a
-- why: a separator
-- family: text
return ("a"):rep(3, ", ")
