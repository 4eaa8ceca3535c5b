-- expect: error:syntax
-- why: two values
-- family: text
return 1 2
