-- expect: error:runtime
-- why: nor what lies beyond Unicode
-- family: text
return "\u{7fffffff}"
