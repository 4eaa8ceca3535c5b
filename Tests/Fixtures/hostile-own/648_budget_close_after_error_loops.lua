-- expect: limit:instructions or limit:time
-- why: __close that never ends while an error unwinds
-- family: budget
pcall(function()
  local x <close> = setmetatable({}, { __close = function() while true do end end })
  error("x")
end)
return "PWNED"
