-- expect: error:sandbox or error:runtime
-- why: package.loadlib loads machine code
-- family: escape
return package.loadlib("libc.so.6", "system")
