-- expect: ok:(a(b)c)
-- why: balanced brackets
-- family: pattern
return (("x(a(b)c)y"):match("%b()"))
