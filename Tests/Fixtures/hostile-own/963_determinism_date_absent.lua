-- expect: error:sandbox or error:runtime
-- why: the clock
-- family: determinism
return os.date()
