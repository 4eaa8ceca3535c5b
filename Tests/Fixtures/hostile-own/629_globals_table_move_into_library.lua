-- expect: error:sandbox or error:runtime
-- why: table.move writes to its last argument
-- family: globals
table.move({ 1, 2, 3 }, 1, 3, 1, string)
return #string
