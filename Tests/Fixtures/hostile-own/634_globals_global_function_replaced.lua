-- expect: ok:mine
-- why: a script may hide a base function from itself
-- family: globals
function tostring() return "mine" end
return tostring(5)
