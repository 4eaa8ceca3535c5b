-- expect: error:runtime
-- why: a result of more than 64 KiB
-- family: memory
return ("x"):rep(65537)
