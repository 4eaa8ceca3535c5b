test "13,119 of 15,533 is 84.46 percent" {
  rule = "percent_of_plan", given = { value = 13119, target = 15533, direction = "up" }, expect = { missed, 84.46 },
}
cases "the examples of the page" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>", "score" },
  -- SIPAS of Ninh Thuận in 2022; urban unemployment in 2020.
  { 81.83, 89.64, "up", near, 91.29 },
  { 4.39, 4, "down", near, 91.12 },
}
cases "more than reached, and reached in part" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>", "score" },
  { 74, 80, "up", near, 92.5 },
  { 3.2, 4, "down", met, 125 },
}
cases "both sides of every edge" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>", "score" },
  { 100, 100, "up", met, 100 },
  { 99.99, 100, "up", near, 99.99 },
  { 90, 100, "up", near, 90 },
  { 89.99, 100, "up", missed, 89.99 },
  { 0, 51, "up", missed, 0 },
  { 5, 5, "down", met, 100 },
  { 5.01, 5, "down", near, 99.8 },
  { 4, 3.6, "down", near, 90 },
  { 4, 3.59, "down", missed, 89.75 },
}
cases "an indicator without a direction counts as one that should rise" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>" },
  { 74, 80, "none", near },
  { 74, 80, "", near },
}
cases "at most cap, and where less is better 0 counts as cap" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "cap", "=>", "score" },
  { 300, 100, "up", 200, met, 200 },
  { 300, 100, "up", 120, met, 120 },
  { 0, 5, "down", 200, met, 200 },
  { 0, 5, "down", 95, near, 95 },
  { 0, 0, "down", 200, met, 200 },
  { 1, 5, "down", 200, met, 200 },
}
cases "the edges are parameters" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "met_from", "near_from", "=>" },
  { 95, 100, "up", 95, 80, met },
  { 94.99, 100, "up", 95, 80, near },
  { 80, 100, "up", 95, 80, near },
  { 79.99, 100, "up", 95, 80, missed },
}
test "binary fractions don't cost an edge" {
  rule = "percent_of_plan",
  given = { value = 0.285, target = 0.3, direction = "up", met_from = 95 },
  expect = { met, 95 },
}
cases "a target that nothing can be divided by is an error" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>" },
  { 3, 0, "up", "error" },
  { 3, -1, "up", "error" },
  { 3, -1, "down", "error" },
  { -3, 1, "down", "error" },
}
cases "a figure that is missing is not 0, and nothing promised is nothing missed" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>", "reason" },
  { missing, 95, "up", no_data, "missing:value" },
  { 95, missing, "up", not_applicable, "no_target" },
}
cases "any target above 0 will do" {
  rule = "percent_of_plan", columns = { "value", "target", "direction", "=>", "score" },
  { 0.25, 0.5, "up", missed, 50 },
  { 0.5, 0.25, "down", missed, 50 },
}
