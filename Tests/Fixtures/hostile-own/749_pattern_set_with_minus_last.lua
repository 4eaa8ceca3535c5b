-- expect: ok:2
-- why: a minus at the end of a set
-- family: pattern
return (("a-"):find("[b-]"))
