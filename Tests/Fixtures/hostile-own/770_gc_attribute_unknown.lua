-- expect: error:syntax
-- why: an attribute that does not exist
-- family: gc
local x <weak> = 1
return x
