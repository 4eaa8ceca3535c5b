-- expect: error:runtime
-- why: an overlong form is no result
-- family: text
return "\xc0\xaf"
