-- expect: error:runtime
-- why: half a letter is no result
-- family: text
return ("Đ"):sub(1, 1)
