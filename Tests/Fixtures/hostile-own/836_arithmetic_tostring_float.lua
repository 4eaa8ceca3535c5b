-- expect: ok:1e+15
-- why: as Lua writes it
-- family: arithmetic
return 1e15
