-- expect: error:sandbox or error:runtime
-- why: the same as a method of texts
-- family: bytecode
return ("x").dump(function() end)
