-- expect: ok:absent or error:sandbox or error:runtime
-- why: load looked up under computed names
-- family: escape
for _, name in ipairs({ "lo" .. "ad", "load" .. "string", "do" .. "file" }) do
  local ok, f = pcall(function() return _ENV[name] end)
  if ok and f ~= nil then return "PWNED " .. name end
end
return "absent"
