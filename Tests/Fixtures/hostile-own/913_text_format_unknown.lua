-- expect: error:runtime
-- why: a letter that does not exist
-- family: text
return string.format("%y", 1)
