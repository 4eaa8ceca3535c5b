-- expect: limit:instructions or limit:time
-- why: one character, then millions of continuation bytes
-- family: budget
local s = "a" .. ("\x80"):rep(3000000)
while true do utf8.offset(s, 2, 1) end
