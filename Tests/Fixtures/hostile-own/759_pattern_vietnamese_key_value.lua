-- expect: ok:Đạt
-- why: legal: a field of a Vietnamese line
-- family: pattern
return ("Đánh giá: Đạt; Ghi chú: không"):match("Đánh giá:%s*([^;]+)")
