-- expect: limit:instructions or limit:time
-- why: backtracking inside pcall, tried again for ever
-- family: pattern
while true do pcall(string.match, ("a"):rep(2000), ".-.-.-.-b") end
