-- expect: error:sandbox or error:runtime
-- why: load of a text
-- family: bytecode
return load("return 1")()
