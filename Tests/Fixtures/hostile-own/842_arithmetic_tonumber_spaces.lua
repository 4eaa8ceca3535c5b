-- expect: ok:10
-- why: blanks around
-- family: arithmetic
return tonumber("  10  ")
