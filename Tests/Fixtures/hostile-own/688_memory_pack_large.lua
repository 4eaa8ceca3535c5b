-- expect: limit:memory or limit:instructions
-- why: string.pack with a huge fixed size
-- family: memory
return #string.pack("c100000000", "x")
