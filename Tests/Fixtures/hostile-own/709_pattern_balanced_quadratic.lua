-- expect: limit:instructions or limit:time or ok:nil
-- why: %b from every opening bracket, none closed
-- family: pattern
return (("("):rep(100000)):find("%b()")
