-- expect: error:syntax
-- why: != is no operator
-- family: text
return 1 != 2
