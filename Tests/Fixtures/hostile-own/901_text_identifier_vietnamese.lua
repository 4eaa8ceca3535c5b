-- expect: error:syntax
-- why: names are ASCII
-- family: text
local đạt = 1
return đạt
