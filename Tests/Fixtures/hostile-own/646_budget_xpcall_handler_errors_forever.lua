-- expect: ok:false or error:runtime or limit:instructions or limit:time
-- why: a handler that fails each time
-- family: budget
return (xpcall(error, function() error("again") end))
