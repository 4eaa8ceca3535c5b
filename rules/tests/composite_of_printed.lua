local weights = {
  entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
  policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
}
-- Each is printed with two decimals, 7.70 as well.
local two_decimals = {
  entry_costs = 2, land_access = 2, transparency = 2, time_costs = 2, informal_charges = 2,
  policy_bias = 2, proactivity = 2, business_support = 2, labor_training = 2, legal_institutions = 2,
}
local pci_2021 = {
  entry_costs = 7.28, land_access = 6.87, transparency = 5.47, time_costs = 7.03, informal_charges = 8.39,
  policy_bias = 5.19, proactivity = 6.77, business_support = 5.07, labor_training = 6.18, legal_institutions = 7.70,
}
cases "the PCI 2021 of Ninh Thuận, printed as 62.23, is within half a unit of all that is printed" {
  rule = "composite_of_printed",
  given = { parts = pci_2021, part_decimals = two_decimals, weights = weights, scale = 10 },
  columns = { "total", "total_decimals", "=>", "score" },
  { 62.23, 2, consistent, -0.02 },
  -- The tolerance is 0.005 + 10 × 0.005.
  { 62.305, 2, consistent, 0.055 },
  { 62.195, 2, consistent, -0.055 },
  { 62.306, 2, inconsistent, 0.056 },
  { 62.194, 2, inconsistent, -0.056 },
  { 62.3, 1, consistent, 0.05 },
  { 62.4, 1, inconsistent, 0.15 },
}
test "the PCI 2013 of Ninh Thuận does not follow from its components" {
  rule = "composite_of_printed",
  given = {
    total = 54.22, total_decimals = 2, part_decimals = two_decimals, weights = weights, scale = 10,
    parts = {
      entry_costs = 8.59, land_access = 6.52, transparency = 5.97, time_costs = 6.79, informal_charges = 6.10,
      policy_bias = 3.69, proactivity = 4.28, business_support = 4.30, labor_training = 5.16, legal_institutions = 6.65,
    },
  },
  expect = { inconsistent, -1, note = "chỉ số 54,22, tính từ các thành phần 55,22, dung sai 0,055" },
}
cases "what is allowed besides" {
  rule = "composite_of_printed",
  given = {
    parts = { a = 8.25, b = 5.25 }, part_decimals = { a = 2, b = 2 }, total_decimals = 2, weights = { a = 2, b = 1 },
  },
  columns = { "total", "extra", "=>", "score" },
  { 7.26, 0, consistent, 0.01 },
  { 7.27, 0, inconsistent, 0.02 },
  { 7.27, 0.01, consistent, 0.02 },
  { 7.28, 0.01, inconsistent, 0.03 },
}
-- The half units are weighted as the components are: (2 × 0.05 + 1 × 0.005) / 3 = 0.035.
cases "components of different decimals" {
  rule = "composite_of_printed",
  given = {
    parts = { a = 8.5, b = 5.25 }, part_decimals = { a = 1, b = 2 }, total_decimals = 3, weights = { a = 2, b = 1 },
  },
  columns = { "total", "=>", "score" },
  { 7.452, consistent, 0.035333333 },
  { 7.453, inconsistent, 0.036333333 },
}
cases "whole components are exact, a whole index is not" {
  rule = "composite_of_printed", given = { parts = { a = 8, b = 5 } }, columns = { "total", "=>", "score" },
  { 6.5, consistent, 0 },
  { 6.55, inconsistent, 0.05 },
  { 7, consistent, 0.5 },
  { 6, consistent, -0.5 },
  { 8, inconsistent, 1.5 },
}
test "decimals follow from the figures where nothing is said" {
  rule = "composite_of_printed",
  given = { total = 0.5931, parts = { osi = 0.7361, tii = 0.3892, hci = 0.6543 } },
  expect = { consistent, -0.0001 },
}
cases "components and weights that don't meet are an error" {
  rule = "composite_of_printed", given = { total = 7 }, columns = { "parts", "weights", "=>" },
  { { a = 8, b = 5 }, { a = 2 }, "error" },
  { { a = 8 }, { a = 2, b = 1 }, "error" },
}
test "without any component there is no data" {
  rule = "composite_of_printed", given = { total = 7, parts = {}, part_decimals = {} },
  expect = { no_data, note = "không có thành phần nào" },
}
cases "where something is missing there is no data" {
  rule = "composite_of_printed", columns = { "total", "parts", "=>" },
  { missing, { a = 8, b = 5 }, no_data },
  { 7, missing, no_data },
}
cases "decimals that the file lost or added are said for all components at once" {
  rule = "composite_of_printed", columns = { "total", "parts", "total_decimals", "part_decimals", "=>" },
  -- EGDI 2018 of Viet Nam, 0.5931, in a file that pads its figures to five decimals.
  { 0.5931, { osi = 0.7361, tii = 0.389, hci = 0.6543 }, 4, 4, consistent },
  { 0.5931, { osi = 0.7361, tii = 0.389, hci = 0.6543 }, 5, 5, inconsistent },
  { 0.5933, { osi = 0.7361, tii = 0.389, hci = 0.6543 }, 4, 4, inconsistent },
}
