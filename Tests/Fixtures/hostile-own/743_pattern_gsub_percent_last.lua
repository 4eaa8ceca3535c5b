-- expect: error:runtime
-- why: a replacement that ends with a percent sign
-- family: pattern
return (("ab"):gsub("%w", "%"))
