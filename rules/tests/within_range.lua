cases "inside, at both ends, and outside" {
  rule = "within_range", columns = { "value", "low", "high", "=>", "score" },
  { 4.2, 4, 4.5, met, 0 },
  { 4, 4, 4.5, met, 0 },
  { 4.5, 4, 4.5, met, 0 },
  { 3.9999, 4, 4.5, missed, -0.0001 },
  { 4.5001, 4, 4.5, missed, 0.0001 },
  { 3.63, 4, 4.5, missed, -0.37 },
  { 4.6, 4, 4.5, missed, 0.1 },
}
cases "the target and its other end, whichever is the lesser" {
  rule = "within_range", columns = { "value", "target", "target_upper", "=>", "score" },
  { 63, 62.73, 63.23, met, 0 },
  { 65.43, 62.73, 63.23, missed, 2.2 },
  { 62, 62.73, 63.23, missed, -0.73 },
  { 63, 63.23, 62.73, met, 0 },
  { 62, 63.23, 62.73, missed, -0.73 },
}
cases "a parameter takes the place of an end" {
  rule = "within_range", columns = { "value", "target", "target_upper", "low", "high", "=>", "score" },
  { 62.5, 62.73, 63.23, 62, false, met, 0 },
  { 61, 62.73, 63.23, 62, false, missed, -1 },
  { 64, 62.73, 63.23, false, 64, met, 0 },
  { 65, 62.73, 63.23, false, 64, missed, 1 },
  { 65, 62.73, missing, false, 64, missed, 1 },
}
cases "without both ends there is no range" {
  rule = "within_range", columns = { "value", "target", "target_upper", "low", "high", "=>" },
  { 5, missing, missing, false, false, not_applicable },
  { 5, 4, missing, false, false, not_applicable },
  { 5, missing, missing, 4, false, not_applicable },
  { 5, missing, missing, false, 6, not_applicable },
}
test "0 is an end like any other" {
  rule = "within_range", given = { value = -0.5, low = 0, high = 1 }, expect = { missed, -0.5, note = "ngoài khoảng 0–1" },
}
test "binary fractions don't cost an end" {
  rule = "within_range", given = { value = 0.1 + 0.2, low = 0, high = 0.3 }, expect = { met, 0 },
}
test "a low end above the high end" {
  rule = "within_range", given = { value = 5, low = 6, high = 4 }, expect = "error",
}
test "no figure" {
  rule = "within_range", given = { value = missing, low = 4, high = 6 }, expect = { no_data, reason = "missing:value" },
}
