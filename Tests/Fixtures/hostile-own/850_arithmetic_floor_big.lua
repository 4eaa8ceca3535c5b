-- expect: ok:1e+100
-- why: floor of what no integer holds
-- family: arithmetic
return math.floor(1e100)
