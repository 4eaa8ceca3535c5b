-- expect: ok:true
-- why: __close is given the error
-- family: gc
local seen
pcall(function()
  local x <close> = setmetatable({}, { __close = function(_, e) seen = e end })
  error("boom", 0)
end)
return seen == "boom"
