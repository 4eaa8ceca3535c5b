#!/usr/bin/lua
-- expect: ok:5
-- why: a first line that begins with #
-- family: text
return 5
