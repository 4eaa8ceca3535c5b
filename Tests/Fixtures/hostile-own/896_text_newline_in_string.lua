-- expect: error:syntax
-- why: a line end in a short string
-- family: text
return "a
b"
