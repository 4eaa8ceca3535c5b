-- expect: error:runtime
-- why: on the other side neither
-- family: arithmetic
return 2 * "3"
