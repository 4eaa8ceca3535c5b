-- expect: error:runtime
-- why: codes over bad bytes
-- family: text
for _ in utf8.codes("ab\xff") do end
return "PWNED"
