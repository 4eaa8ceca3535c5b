-- expect: error:sandbox or error:runtime
-- why: coroutine.wrap
-- family: coroutine
return coroutine.wrap(function() return 1 end)()
