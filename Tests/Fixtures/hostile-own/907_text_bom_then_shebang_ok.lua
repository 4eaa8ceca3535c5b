#!/usr/bin/lua
-- expect: ok:6
-- why: a byte order mark and such a line
-- family: text
return 6
