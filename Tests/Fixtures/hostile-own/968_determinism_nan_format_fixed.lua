-- expect: ok:true
-- why: and in format
-- family: determinism
return string.format("%f %g", 0 / 0, 0 / 0) == string.format("%f %g", -(0 / 0), -(0 / 0))
