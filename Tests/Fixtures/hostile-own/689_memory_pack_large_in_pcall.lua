-- expect: limit:memory or limit:instructions
-- why: the same, its error swallowed
-- family: memory
pcall(string.pack, "c100000000", "x")
return "PWNED"
