-- expect: ok:0
-- why: keys that are no positions
-- family: determinism
return #{ a = 1, [0] = 2, [-1] = 3 }
