-- expect: error:runtime
-- why: nor a boolean
-- family: text
return "a" .. true
