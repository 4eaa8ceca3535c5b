-- expect: ok:caught
-- why: its absence can be caught
-- family: coroutine
return pcall(function() return coroutine.create end) and "PWNED" or "caught"
