-- expect: ok:3
-- why: a zero byte in a set
-- family: pattern
return (("ab\0"):find("[\0]"))
