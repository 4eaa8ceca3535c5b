-- expect: ok:true
-- why: _G and _ENV are one table
-- family: globals
x = 1
return _G == _ENV and _G.x == 1
