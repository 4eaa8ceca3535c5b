-- expect: ok:x or error:sandbox
-- why: the environment holds what the script put there, at most _G besides
-- family: globals
x = 1
local names = {}
for k in pairs(_ENV) do if k ~= "_G" then names[#names + 1] = k end end
return table.concat(names, ",")
