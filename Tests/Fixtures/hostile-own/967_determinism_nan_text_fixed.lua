-- expect: ok:true
-- why: nan has one spelling in tostring
-- family: determinism
return tostring(0 / 0) == tostring(-(0 / 0))
