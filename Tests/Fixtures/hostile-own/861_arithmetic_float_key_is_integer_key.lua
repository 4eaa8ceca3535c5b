-- expect: ok:a
-- why: 1.0 and 1 are one key
-- family: arithmetic
return ({ [1] = "a" })[1.0]
