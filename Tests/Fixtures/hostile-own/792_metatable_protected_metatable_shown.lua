-- expect: ok:locked
-- why: getmetatable shows what __metatable says
-- family: metatable
return getmetatable(setmetatable({}, { __metatable = "locked" }))
