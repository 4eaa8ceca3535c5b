-- expect: error:syntax
-- why: 3x
-- family: text
return 3x
