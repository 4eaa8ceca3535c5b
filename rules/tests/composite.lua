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
