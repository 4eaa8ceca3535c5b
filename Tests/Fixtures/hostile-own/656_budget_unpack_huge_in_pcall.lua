-- expect: ok:false or limit:memory or limit:instructions
-- why: too many results
-- family: budget
return (pcall(table.unpack, {}, 1, 1e7))
