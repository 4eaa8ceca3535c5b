-- expect: ok:Lua 5.4
-- why: the version
-- family: determinism
return _VERSION
