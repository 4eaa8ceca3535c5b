-- expect: ok:2
-- why: from the end
-- family: text
return utf8.offset("aế", -1)
