-- expect: ok:-2
-- why: a negative byte
-- family: arithmetic
return (string.unpack("b", string.pack("b", -2)))
