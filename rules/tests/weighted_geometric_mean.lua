cases "parts count by their weights, which need not add up to 1" {
  rule = "weighted_geometric_mean", columns = { "parts", "weights", "=>" },
  { { a = 2, b = 16 }, { a = 2, b = 1 }, 4 },
  { { a = 2, b = 16 }, { a = 40, b = 20 }, 4 },
  { { a = 4, b = 9 }, { a = 1, b = 1 }, 6 },
}
test "the scale multiplies" {
  rule = "weighted_geometric_mean", given = { parts = { a = 2, b = 16 }, weights = { a = 2, b = 1 }, scale = 10 },
  expect = 40,
}
test "the PCI 2021 of Ninh Thuận, were it a geometric mean" {
  rule = "weighted_geometric_mean",
  given = {
    scale = 10,
    parts = {
      entry_costs = 7.28, land_access = 6.87, transparency = 5.47, time_costs = 7.03, informal_charges = 8.39,
      policy_bias = 5.19, proactivity = 6.77, business_support = 5.07, labor_training = 6.18, legal_institutions = 7.70,
    },
    weights = {
      entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
      policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
    },
  },
  expect = 61.388561653,
}
cases "a part of 0 that has weight makes it 0" {
  rule = "weighted_geometric_mean", columns = { "parts", "weights", "=>" },
  { { a = 0, b = 16 }, { a = 1, b = 1 }, 0 },
  { { a = 0, b = 16 }, { a = 0, b = 1 }, 16 },
}
cases "what has no meaning is an error" {
  rule = "weighted_geometric_mean", columns = { "parts", "weights", "=>" },
  { { a = -1, b = 16 }, { a = 1, b = 1 }, "error" },
  { { a = 2, b = 16 }, { a = 1 }, "error" },
  { { a = 0, b = 16 }, { b = 1 }, "error" },
  { { a = 2 }, { a = 1, b = 1 }, "error" },
  { { a = 2, b = 16 }, { a = -1, b = 1 }, "error" },
  { { a = 2, b = 16 }, { a = 0, b = 0 }, "error" },
  { { a = 2, b = 16 }, {}, "error" },
}
cases "without parts there is no figure" {
  rule = "weighted_geometric_mean", given = { weights = { a = 1 } }, columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
