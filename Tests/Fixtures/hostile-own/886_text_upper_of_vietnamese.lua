-- expect: ok:đẠT or ok:đạT
-- why: only ASCII letters change
-- family: text
return ("đạt"):upper()
