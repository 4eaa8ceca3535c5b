-- expect: error:sandbox or error:runtime
-- why: nor a seed
-- family: determinism
math.randomseed(1)
return "PWNED"
