-- expect: error:runtime
-- why: numbers have no methods
-- family: escape
return (5):type()
