-- expect: ok:true
-- why: the same text for every table, or an error
-- family: determinism
return tostring({}) == tostring({})
