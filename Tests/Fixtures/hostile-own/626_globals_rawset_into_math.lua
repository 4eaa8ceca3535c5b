-- expect: error:sandbox or error:runtime
-- why: rawset does not write where an assignment may not
-- family: globals
rawset(math, "pi", 3)
return math.pi
