test "PAPI 2022 of Ninh Thuận stands 3.7625 above the mean" {
  rule = "printed_difference", given = { difference = 3.7625, first = 46.0002, second = 42.2377 },
  expect = { consistent, 0 },
}
test "a change that is off by less than the rounding of a score of two decimals" {
  rule = "printed_difference", given = { difference = 3.086, first = 43.83, second = 40.746 },
  expect = { consistent, 0.002 },
}
test "digits that were cut off" {
  rule = "printed_difference", given = { difference = 0.13, first = 0.6321, second = 0.4944 },
  expect = { inconsistent, -0.0077 },
}
test "a change printed on the wrong scale" {
  rule = "printed_difference", given = { difference = 1.43, first = 0.5934, second = 0.5791, scale = 1000 },
  expect = { inconsistent, -12.87 },
}
-- 0.05 + 0.005 + 0.005.
cases "both sides of the tolerance" {
  rule = "printed_difference", columns = { "difference", "first", "second", "=>", "score" },
  { 3.1, 43.83, 40.79, consistent, 0.06 },
  { 3.1, 43.82, 40.79, inconsistent, 0.07 },
  { 3.1, 43.95, 40.79, consistent, -0.06 },
  { 3.1, 43.96, 40.79, inconsistent, -0.07 },
}
cases "ranks are exact" {
  rule = "printed_difference", columns = { "difference", "first", "second", "=>", "score" },
  { 10, 14, 4, consistent, 0 },
  { 10, 14, 5, inconsistent, 1 },
  { -3, 4, 7, consistent, 0 },
}
test "without the figure of the year before there is nothing to hold it against" {
  rule = "printed_difference", given = { difference = 10, first = missing, second = 4 }, expect = no_data,
}
