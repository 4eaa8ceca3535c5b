-- expect: ok:1
-- why: a start far before the beginning
-- family: pattern
return (("abc"):find("a", math.mininteger))
