-- expect: ok:0
-- why: letters beyond ASCII are bytes that belong to no class
-- family: pattern
return select(2, ("ĐỂ"):gsub("%a", ""))
