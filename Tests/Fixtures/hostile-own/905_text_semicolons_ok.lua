-- expect: ok:1
-- why: empty statements
-- family: text
;;; return 1;
