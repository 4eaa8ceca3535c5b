-- expect: ok:[a][b]
-- why: the whole match
-- family: pattern
return (("ab"):gsub("%w", "[%0]"))
