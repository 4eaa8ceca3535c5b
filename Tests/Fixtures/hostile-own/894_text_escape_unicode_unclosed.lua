-- expect: error:syntax
-- why: without a brace
-- family: text
return "\u{41"
