-- expect: error:syntax
-- why: a long comment without an end
-- family: text
--[[ abc
return 1
