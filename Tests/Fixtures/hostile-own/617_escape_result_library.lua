-- expect: error:runtime
-- why: a library is no result
-- family: escape
return string
