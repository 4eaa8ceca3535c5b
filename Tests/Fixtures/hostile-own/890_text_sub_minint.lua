-- expect: ok:abc
-- why: extremes
-- family: text
return ("abc"):sub(math.mininteger, math.maxinteger)
