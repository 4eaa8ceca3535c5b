cases "a part that is missing gives its weight to the others, or counts as 0" {
  rule = "weighted_mean_of_present",
  given = { weights = { a = 50, b = 30, c = 20 } },
  decimals = 2,
  columns = { "parts", "on_missing", "=>" },
  { { a = 8, c = 6 }, "renormalise", 7.43 },
  { { a = 8, c = 6 }, "zero", 5.2 },
  { { a = 8, b = 7, c = 6 }, "renormalise", 7.3 },
  { { a = 8, b = 7, c = 6 }, "zero", 7.3 },
}
test "weights are shared anew where nothing else is said" {
  rule = "weighted_mean_of_present", given = { parts = { a = 8, c = 6 }, weights = { a = 50, b = 30, c = 20 } },
  expect = 7.428571429,
}
-- Timor-Leste 2003: only the online services had a figure; the UN counted the others as 0 and printed 0.08733.
cases "the EGDI of Timor-Leste in 2003" {
  rule = "weighted_mean_of_present",
  given = { parts = { osi = 0.26200 }, weights = { osi = 1, tii = 1, hci = 1 } },
  columns = { "on_missing", "=>" },
  { "zero", 0.087333333 },
  { "renormalise", 0.262 },
}
cases "what has no meaning is an error" {
  rule = "weighted_mean_of_present", columns = { "parts", "weights", "on_missing", "=>" },
  { { a = 8, d = 6 }, { a = 50, b = 30 }, "renormalise", "error" },
  { { a = 8, d = 6 }, { a = 50, b = 30 }, "zero", "error" },
  { { a = 8 }, { a = 50, b = -30 }, "renormalise", "error" },
  { { a = 8 }, { a = 0, b = 30 }, "renormalise", "error" },
  { { a = 8 }, { a = 0, b = 30 }, "zero", 0 },
  { { a = 8 }, { a = 0, b = 0 }, "zero", "error" },
  { { a = 8 }, { a = 50 }, "strict", "error" },
}
cases "without parts there is no figure, not 0" {
  rule = "weighted_mean_of_present", columns = { "parts", "weights", "on_missing", "=>" },
  { {}, { a = 50 }, "renormalise", missing },
  { {}, { a = 50 }, "zero", missing },
  { missing, { a = 50 }, "renormalise", missing },
  { { a = 8 }, missing, "renormalise", missing },
}
