-- expect: ok:nil
-- why: an overlong form is not UTF-8
-- family: text
return (utf8.len("\xc0\x80"))
