-- expect: error:sandbox or error:runtime
-- why: collectgarbage shows and steers memory
-- family: gc
return collectgarbage("count") > 0
