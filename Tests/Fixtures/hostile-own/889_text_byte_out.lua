-- expect: ok:0
-- why: nothing outside
-- family: text
return select("#", ("abc"):byte(10))
