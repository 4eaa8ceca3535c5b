-- expect: limit:instructions or limit:time
-- why: backtracking in the step of an iterator
-- family: pattern
for _ in (("a"):rep(3000)):gmatch("(a*)*b") do end
for _ in (("a"):rep(3000)):gmatch(".-.-.-b") do end
return 1
