-- expect: limit:instructions or limit:time
-- why: a comparison that never ends, called from sort
-- family: budget
table.sort({ 3, 2, 1 }, function() while true do end end)
return "PWNED"
