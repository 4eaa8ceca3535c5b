-- expect: limit:instructions or limit:time
-- why: __len that never ends, from table.concat
-- family: metatable
return table.concat(setmetatable({}, { __len = function() while true do end end }))
