-- expect: error:sandbox or error:runtime
-- why: a loose file has no require
-- family: escape
return require("os").time()
