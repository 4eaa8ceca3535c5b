-- expect: limit:instructions or limit:time
-- why: lazy repeats that backtrack
-- family: pattern
return (("a"):rep(80)):match(("a-"):rep(20) .. "b")
