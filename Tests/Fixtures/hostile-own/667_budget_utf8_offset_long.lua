-- expect: limit:instructions or limit:time
-- why: utf8.offset walks through the whole text
-- family: budget
local s = ("Đ"):rep(1000000)
while true do utf8.offset(s, 999999) end
