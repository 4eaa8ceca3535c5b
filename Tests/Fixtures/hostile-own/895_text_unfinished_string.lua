-- expect: error:syntax
-- why: no closing quote
-- family: text
return "abc
