-- expect: ok:safe
-- why: messages about tables
-- family: determinism
local _, m = pcall(function() return {} < {} end)
local _, n = pcall(function() return #5 end)
local _, o = pcall(function() return ({}) .. "" end)
return (m .. n .. o):find("0x") and "LEAK" or "safe"
