-- expect: ok:1
-- why: only the first value is the result; the others may be anything
-- family: escape
return 1, setmetatable({}, { __tostring = function() error("PWNED") end }), error
