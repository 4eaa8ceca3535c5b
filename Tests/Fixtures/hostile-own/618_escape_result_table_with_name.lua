-- expect: error:runtime
-- why: a table that says it is a string is a table
-- family: escape
return setmetatable({}, { __name = "string", __tostring = function() return "PWNED" end })
