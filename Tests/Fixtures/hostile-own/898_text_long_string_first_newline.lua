-- expect: ok:a
-- why: the first line end does not count
-- family: text
return [[
a]]
