local scale = { { 90, 5 }, { 75, 3 }, 0 }
test "85.78 lies in the middle band" {
  rule = "points_by_bands", given = { value = 85.78, bands = scale }, expect = { near, 3 },
}
cases "every edge of the scale" {
  rule = "points_by_bands", columns = { "value", "bands", "=>", "score" },
  { 100, scale, met, 5 },
  { 90, scale, met, 5 },
  { 89.99, scale, near, 3 },
  { 75, scale, near, 3 },
  { 74.99, scale, missed, 0 },
  { -1, scale, missed, 0 },
}
cases "where less is better the points rise" {
  rule = "points_by_bands", columns = { "value", "bands", "=>", "score" },
  { 6, { { 5, 0 }, { 4, 3 }, 5 }, missed, 0 },
  { 4, { { 5, 0 }, { 4, 3 }, 5 }, near, 3 },
  { 3.99, { { 5, 0 }, { 4, 3 }, 5 }, met, 5 },
}
cases "points that are taken off are missed, a lowest band with points is near" {
  rule = "points_by_bands", columns = { "value", "bands", "=>", "score" },
  { 1, { { 10, 5 }, -2 }, missed, -2 },
  { 1, { { 10, 5 }, 1 }, near, 1 },
}
test "binary fractions don't cost an edge" {
  rule = "points_by_bands", given = { value = 0.1 + 0.7, bands = { { 0.8, 2 }, 0 } }, expect = { met, 2 },
}
cases "what is an error" {
  rule = "points_by_bands", columns = { "value", "bands", "=>" },
  { 1, {}, "error" },
  { 1, { { 90, 5 } }, "error" },
  { 95, { { 75, 3 }, { 90, 5 }, 0 }, "error" },
  { 95, { { 90, 0 }, 0 }, "error" },
}
test "the last points are asked only where they are needed" {
  rule = "points_by_bands", given = { value = 95, bands = { { 90, 5 } } }, expect = { met, 5 },
}
test "no figure" {
  rule = "points_by_bands",
  given = { value = missing, bands = scale },
  expect = { no_data, reason = "missing:value" },
}
cases "any points above 0 will do, and of equal edges the first counts" {
  rule = "points_by_bands", columns = { "value", "bands", "=>", "score" },
  { 10, { { 10, 0.5 }, 0 }, met, 0.5 },
  { 9, { { 10, 0.5 }, 0 }, missed, 0 },
  { 10, { { 10, 5 }, { 10, 3 }, 0 }, met, 5 },
}
