-- expect: ok: or error:runtime
-- why: a negative length
-- family: metatable
return table.concat(setmetatable({}, { __len = function() return -5 end }))
