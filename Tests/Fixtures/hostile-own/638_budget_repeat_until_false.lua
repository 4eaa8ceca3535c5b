-- expect: limit:instructions or limit:time
-- why: repeat that never ends
-- family: budget
repeat until false
