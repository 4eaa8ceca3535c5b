-- expect: error:runtime
-- why: a table as a replacement
-- family: pattern
return (("x"):gsub("x", function() return {} end))
