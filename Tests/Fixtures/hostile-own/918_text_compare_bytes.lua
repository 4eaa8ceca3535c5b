-- expect: ok:true
-- why: capital letters come before small ones, marks after all
-- family: text
return "Z" < "a" and "z" < "Đ"
