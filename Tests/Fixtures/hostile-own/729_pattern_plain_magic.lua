-- expect: ok:3
-- why: a plain search takes signs as they are
-- family: pattern
return (("a.%b"):find("%b", 1, true))
