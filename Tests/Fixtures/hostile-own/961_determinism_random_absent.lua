-- expect: error:sandbox or error:runtime
-- why: random numbers
-- family: determinism
return math.random()
