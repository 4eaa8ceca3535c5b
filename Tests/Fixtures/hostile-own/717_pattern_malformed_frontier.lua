-- expect: error:runtime
-- why: %f without a set
-- family: pattern
return ("x"):find("%fx")
