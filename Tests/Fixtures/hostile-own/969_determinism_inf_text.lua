-- expect: ok:inf -inf
-- why: infinities as text
-- family: determinism
return math.huge .. " " .. -math.huge
