-- expect: ok:32
-- why: legal: as many captures as there may be
-- family: pattern
return select("#", ("x"):match(("()"):rep(32)))
