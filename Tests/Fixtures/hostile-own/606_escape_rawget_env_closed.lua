-- expect: ok:nil
-- why: rawget does not lead past the environment
-- family: escape
return rawget(_G, "io") or rawget(_ENV, "debug")
