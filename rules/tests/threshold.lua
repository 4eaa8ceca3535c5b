test "4.39% is not below 4%" {
  rule = "threshold",
  given = { value = 4.39, threshold = 4, direction = "down", edge_met = false },
  expect = { missed, 0.39 },
}
cases "an indicator that should rise" {
  rule = "threshold", columns = { "value", "threshold", "direction", "=>", "score" },
  { 90.5, 90, "up", met, 0.5 },
  { 90, 90, "up", met, 0 },
  { 89.9999, 90, "up", missed, -0.0001 },
  -- SIPAS of Ninh Thuận, 2022, against the 90% that it has to reach by 2025.
  { 81.83, 90, "up", missed, -8.17 },
}
cases "an indicator that should fall" {
  rule = "threshold", columns = { "value", "threshold", "direction", "=>", "score" },
  { 3.99, 4, "down", met, -0.01 },
  { 4, 4, "down", met, 0 },
  { 4.0001, 4, "down", missed, 0.0001 },
}
cases "the threshold itself, where the plan says below or over" {
  rule = "threshold", columns = { "value", "threshold", "direction", "edge_met", "=>" },
  { 4, 4, "down", false, missed },
  { 3.99, 4, "down", false, met },
  { 10, 10, "up", false, missed },
  { 10.01, 10, "up", false, met },
}
test "binary fractions don't cost the edge" {
  rule = "threshold", given = { value = 0.1 + 0.2, threshold = 0.3, direction = "down" }, expect = { met, 0 },
}
cases "without a direction it can't be known" {
  rule = "threshold", columns = { "value", "threshold", "direction", "=>" },
  { 5, 4, "none", "error" },
  { 5, 4, "", "error" },
}
test "no threshold was set" {
  rule = "threshold",
  given = { value = 5, threshold = missing, direction = "up" },
  expect = { not_applicable, reason = "no_threshold" },
}
test "no figure" {
  rule = "threshold", given = { value = missing, threshold = 4, direction = "up" },
  expect = { no_data, reason = "missing:value" },
}
