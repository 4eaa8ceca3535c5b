-- expect: ok:not enough memory
-- why: it can be caught like any other
-- family: memory
return select(2, pcall(error, "not enough memory", 0))
