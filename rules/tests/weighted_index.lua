local sub_indices = {
  entry_costs = 7.28, land_access = 6.87, transparency = 5.47, time_costs = 7.03, informal_charges = 8.39,
  policy_bias = 5.19, proactivity = 6.77, business_support = 5.07, labor_training = 6.18, legal_institutions = 7.70,
}
local weights = {
  entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
  policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
}
test "the PCI 2021 of Ninh Thuận from its printed components, 0.02 above the printed 62.23" {
  rule = "weighted_index", given = { parts = sub_indices, weights = weights, scale = 10 }, expect = 62.25,
}
test "without a scale it is the weighted mean" {
  rule = "weighted_index", given = { parts = sub_indices, weights = weights }, expect = 6.225,
}
cases "without weights all count the same" {
  rule = "weighted_index", columns = { "parts", "scale", "=>" },
  { { a = 6, b = 7, c = 8 }, 1, 7 },
  { { a = 6, b = 7, c = 8 }, 10, 70 },
}
test "the EGDI of Viet Nam in 2018" {
  rule = "weighted_index", given = { parts = { osi = 0.7361, tii = 0.3890, hci = 0.6543 } },
  expect = { 0.5931, decimals = 4 },
}
cases "components and weights that don't meet are an error" {
  rule = "weighted_index", columns = { "parts", "weights", "=>" },
  { { a = 8, b = 5 }, { a = 2 }, "error" },
  { { a = 8 }, { a = 2, b = 1 }, "error" },
  { { a = 8, b = 5 }, { a = 2, b = -1 }, "error" },
  { { a = 8, b = 5 }, { a = 0, b = 0 }, "error" },
  { { a = 8, b = 5 }, { a = 2, b = 1 }, 7 },
}
cases "without components there is no figure" {
  rule = "weighted_index", given = { weights = { a = 1 } }, columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
