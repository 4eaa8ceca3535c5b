-- expect: ok:2
-- why: rawlen asks nobody
-- family: metatable
return rawlen(setmetatable({ 1, 2 }, { __len = function() return 9 end }))
