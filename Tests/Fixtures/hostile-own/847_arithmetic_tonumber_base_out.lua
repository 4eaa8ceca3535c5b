-- expect: error:runtime
-- why: a base that does not exist
-- family: arithmetic
return tonumber("1", 37)
