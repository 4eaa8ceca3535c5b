-- expect: ok:safe
-- why: no level of error shows a host file or function
-- family: escape
for level = 0, 20 do
  local _, m = pcall(error, "x", level)
  if tostring(m):find("%.c:") or tostring(m):find("%.swift") then return "LEAK " .. m end
end
return "safe"
