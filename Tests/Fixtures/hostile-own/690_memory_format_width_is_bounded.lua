-- expect: error:runtime
-- why: a width of more than two digits is refused
-- family: memory
return string.format("%999d", 1)
