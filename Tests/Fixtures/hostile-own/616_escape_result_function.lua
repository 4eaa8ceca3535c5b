-- expect: error:runtime
-- why: a function is no result
-- family: escape
return function() return "PWNED" end
