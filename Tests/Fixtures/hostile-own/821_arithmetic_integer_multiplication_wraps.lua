-- expect: ok:1
-- why: also when multiplied
-- family: arithmetic
return math.maxinteger * math.maxinteger
