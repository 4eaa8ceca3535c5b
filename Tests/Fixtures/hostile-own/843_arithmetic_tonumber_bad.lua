-- expect: ok:nil
-- why: two numbers
-- family: arithmetic
return tonumber("1 2")
