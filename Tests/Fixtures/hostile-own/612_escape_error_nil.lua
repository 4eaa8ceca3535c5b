-- expect: error:runtime
-- why: error(nil)
-- family: escape
error(nil)
