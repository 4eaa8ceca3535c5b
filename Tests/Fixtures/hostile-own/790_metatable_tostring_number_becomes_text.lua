-- expect: ok:string or error:runtime
-- why: __tostring gives a number
-- family: metatable
return type(tostring(setmetatable({}, { __tostring = function() return 5 end })))
