-- expect: error:runtime
-- why: an error object with a __name of its own is not shown by the host
-- family: escape
error(setmetatable({}, { __name = "PWNED", __tostring = function() return "PWNED" end }))
