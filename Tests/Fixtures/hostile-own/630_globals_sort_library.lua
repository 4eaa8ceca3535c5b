-- expect: ok:0 or error:sandbox or error:runtime
-- why: table.sort swaps in its argument
-- family: globals
table.sort(utf8)
return #utf8
