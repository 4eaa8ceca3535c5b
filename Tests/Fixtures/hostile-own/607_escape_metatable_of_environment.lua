-- expect: ok:safe
-- why: getmetatable of the environment shows nothing that can be used
-- family: escape
local mt = getmetatable(_G)
if type(mt) == "table" then
  if type(mt.__index) == "table" and rawget(mt.__index, "load") then return "PWNED" end
end
return "safe"
