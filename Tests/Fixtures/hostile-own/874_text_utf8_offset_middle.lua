-- expect: ok:4
-- why: where the second character begins
-- family: text
return utf8.offset("ếb", 2)
