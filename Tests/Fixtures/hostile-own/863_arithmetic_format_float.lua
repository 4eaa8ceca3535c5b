-- expect: ok:2.50
-- why: two decimals
-- family: arithmetic
return string.format("%.2f", 2.5)
