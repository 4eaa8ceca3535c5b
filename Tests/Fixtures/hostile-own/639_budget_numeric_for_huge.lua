-- expect: limit:instructions or limit:time
-- why: a loop up to maxinteger
-- family: budget
for i = 1, math.maxinteger do end
