-- expect: error:runtime
-- why: nor is a surrogate
-- family: text
return "\xed\xa0\x80"
