-- expect: ok:4
-- why: a start right behind the end
-- family: pattern
return ("abc"):find("", 4)
