-- expect: ok:65536
-- why: a text of 64 KiB can be made and measured
-- family: memory
return #("x"):rep(65536)
