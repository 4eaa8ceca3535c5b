-- expect: ok:nil
-- why: a surrogate is not UTF-8
-- family: text
return (utf8.len("\xed\xa0\x80"))
