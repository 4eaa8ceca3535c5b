-- expect: ok:2
-- why: a script may write its own globals and read them
-- family: globals
function f() n = (n or 0) + 1 return n end
f()
return f()
