-- expect: ok:nil
-- why: not UTF-8
-- family: text
return (utf8.len("\xff"))
