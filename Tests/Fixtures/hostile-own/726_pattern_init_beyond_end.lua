-- expect: ok:nil
-- why: a start behind the end
-- family: pattern
return ("abc"):find("", 10)
