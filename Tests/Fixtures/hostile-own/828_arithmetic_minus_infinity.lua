-- expect: error:runtime
-- why: nor is minus infinity
-- family: arithmetic
return -math.huge
