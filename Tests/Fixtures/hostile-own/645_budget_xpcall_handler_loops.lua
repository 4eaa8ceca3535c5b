-- expect: limit:instructions or limit:time
-- why: a message handler that never ends
-- family: budget
return select(2, xpcall(error, function() while true do end end))
