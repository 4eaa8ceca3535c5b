-- expect: ok:z Đ ế
-- why: bytes above 127 come last
-- family: determinism
local r = {}
for k in pairs({ ["ế"] = 1, z = 1, ["Đ"] = 1 }) do r[#r + 1] = k end
return table.concat(r, " ")
