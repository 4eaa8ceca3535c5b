-- expect: limit:instructions or limit:time
-- why: the iterator of utf8.codes skips continuation bytes, millions at a time
-- family: budget
local s = ("\x80"):rep(3000000)
local f = utf8.codes("a")
while true do pcall(f, s, 0) end
