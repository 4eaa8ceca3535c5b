-- expect: error:runtime
-- why: nil cannot be joined
-- family: text
return "a" .. nil
