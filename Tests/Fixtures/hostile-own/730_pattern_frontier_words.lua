-- expect: ok:Kế-hoạch-năm-
-- why: frontier by ASCII letters around Vietnamese text
-- family: pattern
return (("Kế hoạch năm "):gsub(" ", "-"))
