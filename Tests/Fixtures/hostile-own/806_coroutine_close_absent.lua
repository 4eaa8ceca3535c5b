-- expect: error:sandbox or error:runtime
-- why: coroutine.close
-- family: coroutine
return coroutine.close(nil)
