-- expect: error:syntax
-- why: a closed variable is constant
-- family: gc
local x <close> = nil
x = 1
