-- expect: ok:abc
-- why: false keeps the match
-- family: pattern
return (("abc"):gsub("%w", function() return false end))
