-- expect: error:sandbox or error:runtime
-- why: coroutine.isyieldable
-- family: coroutine
return coroutine.isyieldable()
