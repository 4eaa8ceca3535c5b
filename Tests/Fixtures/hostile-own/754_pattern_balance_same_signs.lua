-- expect: ok:"a"
-- why: balanced runs whose two signs are the same
-- family: pattern
return (('x"a"y'):match('%b""'))
