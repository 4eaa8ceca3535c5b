-- expect: ok:4
-- why: legal: the signature as data
-- family: bytecode
return #"\27Lua"
