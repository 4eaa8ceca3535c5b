-- expect: error:sandbox or error:runtime
-- why: the metatable of texts is no table to rawset into
-- family: globals
rawset(getmetatable("x"), "__add", function() return "PWNED" end)
return "1" + 1
