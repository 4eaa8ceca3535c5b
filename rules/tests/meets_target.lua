cases "the examples of the page: the PCI and SIPAS of Ninh Thuận in 2022" {
  rule = "meets_target",
  columns = { "meets", "value", "target", "target_upper", "direction", "=>", "score" },
  { true, 65.43, 62.73, 63.23, "up", exceeded, 2.7 },
  { false, 81.83, 89.64, missing, "up", missed, -7.81 },
}
test "84.06 of at least 85" {
  rule = "meets_target",
  given = { meets = false, value = 84.06, target = 85, direction = "up" },
  expect = { missed, -0.94 },
}
test "better than the upper end of 0.5 to 1 points more" {
  rule = "meets_target",
  given = { meets = true, value = 65.4, target = 64.5, target_upper = 65, direction = "up" },
  expect = { exceeded, 0.9 },
}
cases "met or not is what the relation says" {
  rule = "meets_target", columns = { "meets", "value", "target", "direction", "=>", "score" },
  { true, 85, 85, "up", met, 0 },
  { false, 84.99, 85, "up", missed, -0.01 },
  { true, 3.99, 4, "down", met, -0.01 },
  { false, 4, 4, "down", missed, 0 },
}
cases "both sides of the upper end" {
  rule = "meets_target", columns = { "meets", "value", "target", "target_upper", "direction", "=>", "score" },
  { true, 64.51, 64.5, 64.5, "up", exceeded, 0.01 },
  { true, 65, 64.5, 65, "up", met, 0.5 },
  { true, 65.01, 64.5, 65, "up", exceeded, 0.51 },
  { false, 64.49, 64.5, 65, "up", missed, -0.01 },
  { true, 3, 4, 3, "down", met, -1 },
  { true, 2.99, 4, 3, "down", exceeded, -1.01 },
  { false, 4.01, 4, 3, "down", missed, 0.01 },
}
cases "beyond a range that binds" {
  rule = "meets_target", columns = { "meets", "value", "target", "target_upper", "direction", "=>" },
  -- Between is not met beyond its end, but an indicator that should rise is better there.
  { false, 11, 5, 10, "up", exceeded },
  { false, 11, 5, 10, "", missed },
  { true, 11, 5, 10, "", exceeded },
  { false, 11, 5, 10, "down", missed },
  { true, 11, 5, 10, "down", met },
  { false, 2, 4, 3, "down", exceeded },
  { false, 2, 4, 3, "", missed },
  { true, 2, 4, 3, "", exceeded },
  { true, 2, 4, 3, "up", met },
}
cases "what is missing" {
  rule = "meets_target", columns = { "meets", "value", "target", "=>", "reason" },
  { missing, missing, 85, no_data, "missing:meets;missing:value" },
  { missing, 85, missing, not_applicable, "no_target" },
}
