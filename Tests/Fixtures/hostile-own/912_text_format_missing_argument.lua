-- expect: error:runtime
-- why: an argument that is not there
-- family: text
return string.format("%d %d", 1)
