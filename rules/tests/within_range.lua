cases "inside, at both ends, and outside" {
  rule = "within_range", columns = { "value", "target", "target_upper", "=>", "score" },
  { 4.2, 4, 4.5, met, 0 },
  { 4, 4, 4.5, met, 0 },
  { 4.5, 4, 4.5, met, 0 },
  { 3.9999, 4, 4.5, missed, -0.0001 },
  { 4.5001, 4, 4.5, missed, 0.0001 },
  { 3.63, 4, 4.5, missed, -0.37 },
  { 4.6, 4, 4.5, missed, 0.1 },
}
cases "whichever end is the lesser is the low one" {
  rule = "within_range", columns = { "value", "target", "target_upper", "=>", "score" },
  { 63, 63.23, 62.73, met, 0 },
  { 62, 63.23, 62.73, missed, -0.73 },
  -- PCI of Ninh Thuận, 2022, which rose by more than the 0.5 to 1 points of the plan.
  { 65.43, 62.73, 63.23, missed, 2.2 },
}
test "0 is an end like any other, and the note gives the range" {
  rule = "within_range", given = { value = -0.5, target = 0, target_upper = 1 },
  expect = { missed, -0.5, note = "ngoài khoảng 0–1" },
}
cases "binary fractions don't cost an end" {
  rule = "within_range", columns = { "value", "target", "target_upper", "=>", "score" },
  { 0.1 + 0.2, 0, 0.3, met, 0 },
  { 0.3, 0.1 + 0.2, 1, met, 0 },
}
cases "without both ends there is no range" {
  rule = "within_range", columns = { "value", "target", "target_upper", "=>" },
  { 5, missing, missing, not_applicable },
  { 5, 4, missing, not_applicable },
  { 5, missing, 6, not_applicable },
}
test "no figure" {
  rule = "within_range", given = { value = missing, target = 4, target_upper = 6 },
  expect = { no_data, reason = "missing:value" },
}
