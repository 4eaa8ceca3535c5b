-- expect: error:sandbox or error:runtime
-- why: _ENV made the string library: a global write goes into it
-- family: escape
local _ENV = string
dump = 1
return dump
