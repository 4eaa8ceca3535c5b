-- expect: ok:5
-- why: length counts bytes
-- family: text
return #"ĐẠ"
