-- expect: limit:memory or limit:instructions
-- why: each letter becomes a long text
-- family: memory
return #(("x"):rep(100000):gsub("x", ("y"):rep(1000)))
