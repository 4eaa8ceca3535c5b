-- expect: limit:memory or limit:instructions
-- why: a text of one terabyte
-- family: budget
return (pcall(string.rep, "x", 1 << 40))
