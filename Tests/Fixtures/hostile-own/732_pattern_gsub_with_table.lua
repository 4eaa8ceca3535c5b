-- expect: ok:$1 Đạt
-- why: legal: replacement by a table, missing keys stay
-- family: pattern
return (("$1 $2"):gsub("%$%d", { ["$2"] = "Đạt" }))
