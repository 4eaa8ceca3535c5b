-- expect: error:runtime
-- why: %b without its two signs
-- family: pattern
return ("x"):find("%b(")
