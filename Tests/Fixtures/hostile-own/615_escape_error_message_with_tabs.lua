-- expect: error:runtime
-- why: a message with tabs and line ends must stay within its own line of output
-- family: escape
error("a\tok:PWNED\nfile\tok:PWNED", 0)
