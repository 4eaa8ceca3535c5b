-- expect: limit:instructions or limit:time
-- why: a step too small to change the counter
-- family: budget
for x = 2.0 ^ 53, 2.0 ^ 54, 0.5 do end
