-- expect: ok:a]]b
-- why: levels of long brackets
-- family: text
return [==[a]]b]==]
