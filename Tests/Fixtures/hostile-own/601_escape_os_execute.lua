-- expect: error:sandbox or error:runtime
-- why: calls a command of the system
-- family: escape
return os.execute("id")
