-- expect: error:runtime or limit:instructions or limit:time
-- why: concat from 1 to maxinteger
-- family: budget
return table.concat({}, "", 1, math.maxinteger)
