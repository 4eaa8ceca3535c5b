-- expect: error:runtime
-- why: 256 is no byte
-- family: text
return string.char(256)
