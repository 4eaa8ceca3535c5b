-- expect: limit:instructions or limit:time
-- why: seven .* over two thousand bytes
-- family: pattern
return (("x"):rep(2000)):match(".*.*.*.*.*.*.*y")
