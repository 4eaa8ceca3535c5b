-- expect: ok:nil
-- why: a range from high to low holds nothing
-- family: pattern
return (("m"):find("[z-a]"))
