-- expect: limit:instructions or limit:time or ok:nil
-- why: a plain search that almost fits everywhere, many times
-- family: budget
local s, p = ("a"):rep(200000), ("a"):rep(1000) .. "b"
local r
for i = 1, 2000 do r = s:find(p, 1, true) end
return r
