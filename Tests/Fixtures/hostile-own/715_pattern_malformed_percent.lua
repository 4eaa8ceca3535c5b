-- expect: error:runtime
-- why: ends with a percent sign
-- family: pattern
return ("abc"):find("abc%")
