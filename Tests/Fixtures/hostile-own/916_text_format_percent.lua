-- expect: ok:100%
-- why: a percent sign
-- family: text
return string.format("%d%%", 100)
