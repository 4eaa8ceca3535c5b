-- expect: ok:true
-- why: ties come in the same order each time
-- family: determinism
local function run()
  local t, r = {}, {}
  for i = 1, 300 do t[i] = { i % 3, i } end
  table.sort(t, function(a, b) return a[1] < b[1] end)
  for i = 1, 300 do r[i] = t[i][2] end
  return table.concat(r, ",")
end
return run() == run()
