-- expect: error:runtime
-- why: an error inside a callback is an ordinary error
-- family: pattern
return (("abc"):gsub("b", function() error("stop") end))
