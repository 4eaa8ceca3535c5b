-- expect: limit:memory
-- why: doubling inside pcall, again and again
-- family: memory
while true do pcall(function() local s = "x" while true do s = s .. s end end) end
