-- expect: limit:instructions or limit:time
-- why: a row of greedy stars over a long run
-- family: pattern
return (("a"):rep(60) .. "b"):find(("a*"):rep(25) .. "c")
