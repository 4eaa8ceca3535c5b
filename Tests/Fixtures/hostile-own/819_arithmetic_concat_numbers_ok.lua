-- expect: ok:12.5
-- why: legal: numbers become text when joined
-- family: arithmetic
return 1 .. 2.5
