-- expect: ok:5
-- why: and to every opposite class
-- family: pattern
return select(2, ("ĐỂ"):gsub("%A", ""))
