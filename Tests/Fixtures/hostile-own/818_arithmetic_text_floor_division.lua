-- expect: error:runtime
-- why: nor for floor division
-- family: arithmetic
return "7" // 2
