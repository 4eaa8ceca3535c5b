-- expect: error:sandbox or error:runtime
-- why: table.insert writes to its first argument
-- family: globals
table.insert(math, "PWNED")
return #math
