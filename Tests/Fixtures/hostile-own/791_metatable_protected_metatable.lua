-- expect: error:runtime or error:sandbox
-- why: a protected metatable stays
-- family: metatable
local t = setmetatable({}, { __metatable = "locked" })
return setmetatable(t, {})
