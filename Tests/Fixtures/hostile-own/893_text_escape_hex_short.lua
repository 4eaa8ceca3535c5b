-- expect: error:syntax
-- why: one digit
-- family: text
return "\x1"
