-- expect: ok:310
-- why: all digits of a large float
-- family: arithmetic
return #string.format("%.0f", -1e308)
