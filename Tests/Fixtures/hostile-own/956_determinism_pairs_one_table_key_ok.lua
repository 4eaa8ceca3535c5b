-- expect: ok:1
-- why: legal: one key without an order
-- family: determinism
local n = 0
for _ in pairs({ [{}] = 1 }) do n = n + 1 end
return n
