-- expect: ok:99
-- why: from the end
-- family: text
return ("abc"):byte(-1)
