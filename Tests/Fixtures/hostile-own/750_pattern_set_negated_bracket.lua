-- expect: ok:2
-- why: not the end of a set
-- family: pattern
return (("]a"):find("[^]]"))
