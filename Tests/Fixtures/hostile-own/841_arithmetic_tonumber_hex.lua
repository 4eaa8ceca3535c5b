-- expect: ok:255
-- why: hexadecimal text
-- family: arithmetic
return tonumber("0xff")
