-- expect: error:sandbox or error:runtime
-- why: a library's metatable stays
-- family: globals
setmetatable(table, { __index = function() return "PWNED" end })
return table.nothing
