-- expect: ok:safe
-- why: no value is a thread
-- family: coroutine
for _, v in ipairs({ 1, "x", {}, tostring }) do if type(v) == "thread" then return "PWNED" end end
return "safe"
