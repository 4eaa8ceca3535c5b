-- expect: ok:3
-- why: a script's own string does not change methods of texts
-- family: globals
string = { len = function() return "PWNED" end }
return ("abc"):len()
