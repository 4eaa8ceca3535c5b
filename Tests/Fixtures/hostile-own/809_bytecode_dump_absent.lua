-- expect: error:sandbox or error:runtime
-- why: string.dump
-- family: bytecode
return string.dump(function() end)
