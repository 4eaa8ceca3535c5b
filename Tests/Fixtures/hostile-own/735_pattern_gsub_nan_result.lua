-- expect: ok:nan or ok:-nan
-- why: no number as a replacement
-- family: pattern
return (("x"):gsub("x", function() return 0 / 0 end))
