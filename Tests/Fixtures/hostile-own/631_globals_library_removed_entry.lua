-- expect: error:sandbox or error:runtime or ok:nil
-- why: table.remove of a library
-- family: globals
return table.remove(table)
