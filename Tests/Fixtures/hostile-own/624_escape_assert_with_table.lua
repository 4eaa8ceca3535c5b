-- expect: error:runtime
-- why: assert raises its message as it is, whatever it is
-- family: escape
assert(false, setmetatable({}, { __tostring = function() return "PWNED" end }))
