-- expect: limit:instructions or limit:time
-- why: a generic for with an iterator that never gives nil
-- family: budget
for x in function() return 1 end do end
