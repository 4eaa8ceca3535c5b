-- PAR INDEX 2022 of Ninh Thuận: 88.13% of 61.5 points appraised, 82.05% of 38.5 points by surveys and impact.
test "the PAR INDEX 2022 of Ninh Thuận from its two groups" {
  rule = "weighted_mean",
  given = { parts = { appraisal = 88.13, impact = 82.05 }, weights = { appraisal = 61.5, impact = 38.5 } },
  expect = 85.7892,
}
cases "weights count by their share, whatever they add up to" {
  rule = "weighted_mean", given = { parts = { a = 80, b = 50 } }, columns = { "weights", "=>" },
  { { a = 3000, b = 1000 }, 72.5 },
  { { a = 0.75, b = 0.25 }, 72.5 },
  { { a = 1, b = 1 }, 65 },
  { { a = 1, b = 0 }, 80 },
}
cases "parts and weights meet by their keys, not by their order" {
  rule = "weighted_mean", columns = { "parts", "weights", "=>" },
  { { a = 80, b = 50 }, { b = 1000, a = 3000 }, 72.5 },
  { { a = 0, b = 50 }, { a = 1, b = 1 }, 25 },
  { { a = -10, b = 10 }, { a = 1, b = 3 }, 5 },
}
test "nine decimals" {
  rule = "weighted_mean", given = { parts = { a = 1, b = 0 }, weights = { a = 2, b = 1 } }, expect = 0.666666667,
}
cases "what has no meaning is an error" {
  rule = "weighted_mean", columns = { "parts", "weights", "=>" },
  { { a = 80, b = 50 }, { a = 3000 }, "error" },
  { { a = 80 }, { a = 3000, b = 1000 }, "error" },
  { { a = 80, b = 50 }, { a = 3000, c = 1000 }, "error" },
  { { a = 80, b = 50 }, { a = 3000, b = -1 }, "error" },
  { { a = 80, b = 50 }, { a = 0, b = 0 }, "error" },
}
cases "without parts or weights there is no figure, not 0" {
  rule = "weighted_mean", columns = { "parts", "weights", "=>" },
  { {}, { a = 3000 }, missing },
  { {}, {}, missing },
  { missing, { a = 3000 }, missing },
  { { a = 80 }, missing, missing },
}
