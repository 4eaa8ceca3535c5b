-- expect: ok:0
-- why: the chunk has no arguments
-- family: escape
return select("#", ...)
