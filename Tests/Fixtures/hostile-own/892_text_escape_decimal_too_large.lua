-- expect: error:syntax
-- why: \300
-- family: text
return "\300"
