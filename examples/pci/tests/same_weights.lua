cases "the table and the plan" {
  rule = "same_weights", columns = { "listed", "weights", "=>", "score" },
  { { a = 60, b = 40 }, { a = 60, b = 40 }, consistent, 0 },
  { { a = 60, b = 40 }, { a = 55, b = 45 }, inconsistent, 2 },
  { { a = 60, b = 40 }, { a = 60 }, inconsistent, 1 },
  { { a = 60 }, { a = 60, b = 40 }, inconsistent, 1 },
}
test "which one differs" {
  rule = "same_weights", given = { listed = { a = 60, b = 40 }, weights = { a = 60, b = 35 } },
  expect = { inconsistent, 1, note = "b differs" },
}
test "without the table there is nothing to hold them against" {
  rule = "same_weights", given = { listed = missing, weights = { a = 60 } }, expect = no_data,
}
