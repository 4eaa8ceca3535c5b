-- expect: ok:nil
-- why: nothing there
-- family: determinism
return next({})
