-- expect: limit:instructions or limit:time
-- why: backtracking inside a callback of gsub
-- family: pattern
return (("abc"):gsub(".", function() return ("a"):rep(3000):match(".-.-.-b") end))
