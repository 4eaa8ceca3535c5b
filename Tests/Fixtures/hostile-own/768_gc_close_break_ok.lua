-- expect: ok:1
-- why: legal: leaving a loop closes
-- family: gc
local n = 0
for i = 1, 10 do
  local x <close> = setmetatable({}, { __close = function() n = n + 1 end })
  if i == 1 then break end
end
return n
