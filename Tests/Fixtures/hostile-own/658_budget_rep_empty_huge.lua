-- expect: ok:0
-- why: nothing repeated very often is nothing
-- family: budget
return #(""):rep(math.maxinteger)
