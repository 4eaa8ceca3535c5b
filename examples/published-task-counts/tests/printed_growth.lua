test "the Academy, DTI 2021" {
  rule = "printed_growth", given = { growth = 66.29, now = 0.4736, before = 0.2848 }, expect = { consistent, -0.0021 },
}
test "digital government of Ninh Thuận, 2022: two papers give different figures for 2021" {
  rule = "printed_growth", given = { growth = 93.03, now = 0.6787, before = 0.3512 },
  expect = { inconsistent, -0.2217 },
}
-- With 0.3516, which the printed growth needs, it would hold.
test "the figure that the printed growth needs" {
  rule = "printed_growth", given = { growth = 93.03, now = 0.6787, before = 0.3516 }, expect = consistent,
}
-- Whole numbers are exact; half a unit of a growth of one decimal is 0.05.
cases "both sides of the tolerance" {
  rule = "printed_growth", columns = { "growth", "now", "before", "=>", "score" },
  { 12.5, 9, 8, consistent, 0 },
  { 33.3, 4, 3, consistent, -0.0333 },
  { 33.4, 4, 3, inconsistent, 0.0667 },
  { -12.5, 7, 8, consistent, 0 },
}
cases "growth from nothing" {
  rule = "printed_growth", columns = { "growth", "now", "before", "=>" },
  { 10, 5, 0, "error" },
  { 10, 5, missing, no_data },
}
