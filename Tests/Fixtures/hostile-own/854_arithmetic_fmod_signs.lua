-- expect: ok:-1 1
-- why: the sign of the dividend
-- family: arithmetic
return math.fmod(-7, 3) .. " " .. math.fmod(7, -3)
