-- The EGDI groups of the UN E-Government Survey 2016, with TienDo's own statuses for very high, high, middle, low.
local egdi = {
  { above = 0.75, status = "exceeded" }, { from = 0.5, status = "met" }, { from = 0.25, status = "near" },
}
cases "every edge of the EGDI groups" {
  rule = "threshold_bands", columns = { "value", "bands", "otherwise", "=>" },
  { 0.51426, egdi, "missed", met },
  { 0.77092, egdi, "missed", exceeded },
  { 0.75001, egdi, "missed", exceeded },
  { 0.75, egdi, "missed", met },
  { 0.5, egdi, "missed", met },
  { 0.49999, egdi, "missed", near },
  { 0.25, egdi, "missed", near },
  { 0.24999, egdi, "missed", missed },
  { 0, egdi, "missed", missed },
  { -1, egdi, "missed", missed },
}
cases "the first band that fits gives the status" {
  rule = "threshold_bands", columns = { "value", "bands", "otherwise", "=>" },
  { 5, { { from = 5, status = "met" }, { from = 5, status = "near" } }, "missed", met },
  { 5, { { above = 5, status = "met" }, { from = 5, status = "near" } }, "missed", near },
}
test "binary fractions don't cost an edge" {
  rule = "threshold_bands",
  given = {
    value = 0.1 + 0.2, bands = { { above = 0.3, status = "exceeded" }, { from = 0.3, status = "met" } },
    otherwise = "missed",
  },
  expect = met,
}
test "where less is better the worst band comes first" {
  rule = "threshold_bands",
  given = {
    value = 4.39, bands = { { above = 5, status = "missed" }, { above = 4, status = "near" } }, otherwise = "met",
  },
  expect = near,
}
cases "what is an error" {
  rule = "threshold_bands", columns = { "value", "bands", "otherwise", "=>" },
  { 1, {}, "missed", "error" },
  { 1, { { status = "met" } }, "missed", "error" },
  { 1, { { from = 1 } }, "missed", "error" },
  { 1, { { from = 1, status = "met" }, { from = 2, status = "near" } }, "missed", "error" },
  { 1, { { from = 1, status = "no such status" } }, "missed", "error" },
  { 0, { { from = 1, status = "met" } }, "no such status", "error" },
  { 0, { { from = 1, status = "met" } }, "", "error" },
}
test "otherwise is asked only where it is needed" {
  rule = "threshold_bands", given = { value = 1, bands = { { from = 1, status = "met" } } }, expect = met,
}
test "no figure" {
  rule = "threshold_bands", given = { value = missing, bands = egdi, otherwise = "missed" },
  expect = { no_data, reason = "missing:value" },
}
