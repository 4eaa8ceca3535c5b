-- expect: ok:xyz
-- why: a callback that sets globals does not disturb the match
-- family: metatable
return (("xyz"):gsub(".", function(c) g = c return nil end))
