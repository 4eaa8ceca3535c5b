-- expect: ok:1
-- why: a long comment with levels
-- family: text
--[==[ ]] ]==]
return 1
