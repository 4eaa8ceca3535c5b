test "88.13% of 61.5 points are 54.2" {
  rule = "points_on_scale", given = { value = 88.13, points_to = 61.5 }, expect = { near, 54.2 },
}
test "62.23 between 60, 5 points, and 65, 10 points" {
  rule = "points_on_scale", given = { value = 62.23, from = 60, to = 65, points_from = 5, points_to = 10 },
  expect = { near, 7.23 },
}
cases "both ends of the scale, and beyond" {
  rule = "points_on_scale", columns = { "value", "from", "to", "points_from", "points_to", "clamped", "=>", "score" },
  { 65, 60, 65, 5, 10, true, met, 10 },
  { 64.99, 60, 65, 5, 10, true, near, 9.99 },
  { 60.01, 60, 65, 5, 10, true, near, 5.01 },
  { 60, 60, 65, 5, 10, true, missed, 5 },
  { 70, 60, 65, 5, 10, true, met, 10 },
  { 50, 60, 65, 5, 10, true, missed, 5 },
  { 70, 60, 65, 5, 10, false, met, 15 },
  { 50, 60, 65, 5, 10, false, missed, -5 },
}
cases "less is better, said in either way" {
  rule = "points_on_scale", columns = { "value", "from", "to", "points_from", "points_to", "=>", "score" },
  { 0, 10, 0, 0, 5, met, 5 },
  { 4, 10, 0, 0, 5, near, 3 },
  { 10, 10, 0, 0, 5, missed, 0 },
  { 0, 0, 10, 5, 0, met, 5 },
  { 4, 0, 10, 5, 0, near, 3 },
  { 11, 0, 10, 5, 0, missed, 0 },
}
cases "equal ends have no line" {
  rule = "points_on_scale", columns = { "value", "from", "to", "points_from", "points_to", "=>" },
  { 5, 10, 10, 0, 5, "error" },
  { 5, 0, 10, 5, 5, "error" },
}
test "no figure" {
  rule = "points_on_scale", given = { value = missing }, expect = { no_data, reason = "missing:value" },
}
cases "binary fractions don't cost the full points" {
  rule = "points_on_scale", columns = { "value", "from", "to", "points_from", "points_to", "=>", "score" },
  { 0.9, 0.2, 0.9, 0, 3, met, 3 },
  { 3, 0, 3, 0, 0.7, met, 0.7 },
}
