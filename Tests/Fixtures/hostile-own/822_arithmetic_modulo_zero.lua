-- expect: error:runtime
-- why: integer modulo zero
-- family: arithmetic
return 5 % 0
