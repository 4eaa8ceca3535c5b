-- expect: error:runtime
-- why: beyond the end
-- family: text
return utf8.codepoint("a", 2)
