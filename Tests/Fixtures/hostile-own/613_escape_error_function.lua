-- expect: error:runtime
-- why: a function as an error object is not called by the host
-- family: escape
error(function() while true do end end)
