cases "an index is the weighted mean of its components" {
  rule = "composite",
  given = { parts = { a = 8, b = 5 }, weights = { a = 2, b = 1 } },
  columns = { "total", "=>", "score" },
  { 7, consistent, 0 },
  { 7.2, inconsistent, 0.2 },
  { 6.8, inconsistent, -0.2 },
}
cases "without weights all components count the same" {
  rule = "composite", given = { parts = { a = 8, b = 5 } }, columns = { "total", "=>", "score" },
  { 6.5, consistent, 0 },
  { 7, inconsistent, 0.5 },
}
cases "a scale brings the components to the scale of the index" {
  rule = "composite",
  given = { parts = { a = 8, b = 5 }, weights = { a = 2, b = 1 } },
  columns = { "total", "scale", "=>", "score" },
  { 70, 10, consistent, 0 },
  { 7, 10, inconsistent, -63 },
  { 7, 1, consistent, 0 },
}
test "the scale is for equal weights too" {
  rule = "composite", given = { total = 65, parts = { a = 8, b = 5 }, scale = 10 }, expect = { consistent, 0 },
}
cases "a gap up to the tolerance is consistent on either side" {
  rule = "composite",
  given = { parts = { a = 8, b = 5 }, weights = { a = 2, b = 1 }, tolerance = 0.06 },
  columns = { "total", "=>", "score" },
  { 7.06, consistent, 0.06 },
  { 6.94, consistent, -0.06 },
  { 7.061, inconsistent, 0.061 },
  { 6.939, inconsistent, -0.061 },
}
test "the EGDI of Viet Nam in 2018 follows from its components" {
  rule = "composite",
  given = { total = 0.5931, parts = { osi = 0.7361, tii = 0.3890, hci = 0.6543 }, tolerance = 0.0001 },
  expect = { consistent, -0.000033333 },
}
-- EGDI of Cambodia in 2008: 0.29890 printed, its components give 0.30172 with the weights of that year.
test "a printed index that does not follow from its components" {
  rule = "composite",
  given = {
    total = 0.29890,
    parts = { osi = 0.19732, tii = 0.02032, hci = 0.69069 },
    weights = { osi = 0.34, tii = 0.33, hci = 0.33 },
    tolerance = 0.0001,
  },
  expect = inconsistent,
}
test "the PCI 2013 of Ninh Thuận does not" {
  rule = "composite",
  given = {
    total = 54.22, scale = 10, tolerance = 0.055,
    parts = {
      entry_costs = 8.59, land_access = 6.52, transparency = 5.97, time_costs = 6.79, informal_charges = 6.10,
      policy_bias = 3.69, proactivity = 4.28, business_support = 4.30, labor_training = 5.16, legal_institutions = 6.65,
    },
    weights = {
      entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
      policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
    },
  },
  expect = { inconsistent, -1 },
}
test "the note gives both" {
  rule = "composite", given = { total = 7.2, parts = { a = 8, b = 5 }, weights = { a = 2, b = 1 } },
  expect = { inconsistent, 0.2, note = "chỉ số 7,2, tính từ các thành phần 7" },
}
cases "components and weights that don't meet are an error" {
  rule = "composite", given = { total = 7 }, columns = { "parts", "weights", "=>" },
  { { a = 8, b = 5 }, { a = 2 }, "error" },
  { { a = 8 }, { a = 2, b = 1 }, "error" },
}
cases "without the index or its components there is no data" {
  rule = "composite", columns = { "total", "parts", "=>" },
  { missing, { a = 8, b = 5 }, no_data },
  { 7, missing, no_data },
}
