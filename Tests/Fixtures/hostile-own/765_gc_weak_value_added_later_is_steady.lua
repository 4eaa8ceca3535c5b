-- expect: ok:true or error:sandbox
-- why: when weak values go must not differ from run to run
-- family: gc
local function count()
  local mt = {}
  local t = setmetatable({}, mt)
  mt.__mode = "v"
  t[1] = {}
  local n = 0
  while t[1] and n < 20000 do n = n + 1 local x = { n } end
  return n
end
local a, b = count(), count()
return a > 0 and b > 0
