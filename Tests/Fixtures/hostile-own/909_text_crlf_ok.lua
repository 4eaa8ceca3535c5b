-- expect: ok:a\nb
-- why: line ends of Windows in a long string are one line end
-- family: text
return [[a
b]]
