-- expect: error:runtime
-- why: __tostring gives a table
-- family: metatable
return tostring(setmetatable({}, { __tostring = function() return {} end }))
