-- expect: ok:7
-- why: unpack asks __index
-- family: metatable
return (table.unpack(setmetatable({}, { __index = function() return 7 end }), 1, 2))
