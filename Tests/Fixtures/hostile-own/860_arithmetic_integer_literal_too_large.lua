-- expect: ok:9.2233720368548e+18
-- why: becomes a float
-- family: arithmetic
return 9223372036854775808
