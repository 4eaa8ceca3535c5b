-- expect: error:runtime
-- why: a step of zero
-- family: arithmetic
for i = 1, 10, 0 do end
return 1
