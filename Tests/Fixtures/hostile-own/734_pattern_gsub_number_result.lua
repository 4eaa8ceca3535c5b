-- expect: ok:1.5-1.5
-- why: a number as a replacement
-- family: pattern
return (("x-x"):gsub("x", function() return 1.5 end))
