-- expect: error:runtime
-- why: an escape that is none
-- family: pattern
return (("ab"):gsub("%w", "%x"))
