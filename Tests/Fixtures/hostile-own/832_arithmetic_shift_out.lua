-- expect: ok:0 0
-- why: shifts of 64 and more
-- family: arithmetic
return (1 << 64) .. " " .. (1 >> 64)
