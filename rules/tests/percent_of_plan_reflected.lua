-- The page's example, and what the other convention gives on the same figures.
test "4.39% against a plan of 4% loses 9.75 points" {
  rule = "percent_of_plan_reflected",
  given = { value = 4.39, target = 4, direction = "down" },
  expect = { near, 90.25 },
}
test "the ratio convention gives 91.12 on the same figures" {
  rule = "percent_of_plan", given = { value = 4.39, target = 4, direction = "down" }, expect = { near, 91.12 },
}
cases "less is better: 100 × (2 − actual / target)" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "=>", "score" },
  { 4, 5, "down", met, 120 },
  { 0, 5, "down", met, 200 },
  { 5, 5, "down", met, 100 },
  { 5.01, 5, "down", near, 99.8 },
  { 5.5, 5, "down", near, 90 },
  { 5.51, 5, "down", missed, 89.8 },
  { 10, 5, "down", missed, 0 },
}
cases "more is better: as percent_of_plan" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "=>", "score" },
  { 13119, 15533, "up", missed, 84.46 },
  { 90, 100, "up", near, 90 },
  { 89.99, 100, "up", missed, 89.99 },
  { 100, 100, "none", met, 100 },
  { 99.99, 100, "", near, 99.99 },
  { 0, 51, "up", missed, 0 },
}
cases "the score has limits, the verdict has none" {
  rule = "percent_of_plan_reflected",
  columns = { "value", "target", "direction", "lowest", "cap", "limited", "=>", "score" },
  { 12, 5, "down", 0, 200, true, missed, 0 },
  { 12, 5, "down", -20, 200, true, missed, -20 },
  { 12, 5, "down", 0, 200, false, missed, -40 },
  { 300, 100, "up", 0, 200, true, met, 200 },
  { 300, 100, "up", 0, 120, true, met, 120 },
  { 300, 100, "up", 0, 200, false, met, 300 },
}
cases "the edges are parameters" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "met_from", "near_from", "=>" },
  { 95, 100, "up", 95, 80, met },
  { 94.99, 100, "up", 95, 80, near },
  { 80, 100, "up", 95, 80, near },
  { 79.99, 100, "up", 95, 80, missed },
}
cases "binary fractions don't cost an edge" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "met_from", "=>" },
  { 0.285, 0.3, "up", 95, met },
  { 0.33, 0.3, "down", 90, met },
}
cases "a target of 0 or below is an error, a missing figure is no data" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "=>" },
  { 3, 0, "up", "error" },
  { 3, 0, "down", "error" },
  { 3, -1, "down", "error" },
  { missing, 95, "down", no_data },
}
test "nothing promised, nothing judged" {
  rule = "percent_of_plan_reflected",
  given = { value = 3, target = missing, direction = "down" },
  expect = not_applicable,
}
cases "any target above 0 will do" {
  rule = "percent_of_plan_reflected", columns = { "value", "target", "direction", "=>", "score" },
  { 0.25, 0.5, "up", missed, 50 },
  { 0.375, 0.25, "down", missed, 50 },
}
