-- expect: error:runtime
-- why: a script's own error with the words of Lua's memory error
-- family: memory
error("not enough memory", 0)
