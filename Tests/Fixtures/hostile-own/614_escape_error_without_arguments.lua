-- expect: error:runtime
-- why: error()
-- family: escape
error()
