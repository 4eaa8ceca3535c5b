-- expect: ok:aabb
-- why: without a capture %1 is the whole match
-- family: pattern
return (("ab"):gsub("%w", "%1%1"))
