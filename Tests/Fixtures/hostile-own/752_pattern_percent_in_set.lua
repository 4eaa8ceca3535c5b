-- expect: ok:1
-- why: an escaped sign in a set
-- family: pattern
return (("%"):find("[%%]"))
