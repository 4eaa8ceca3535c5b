-- expect: ok:1
-- why: a set that begins with its own end
-- family: pattern
return (("]"):find("[]]"))
