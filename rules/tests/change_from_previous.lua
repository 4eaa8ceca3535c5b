test "SIPAS of Ninh Thuận, 2022: percentage points and percent are two numbers" {
  rule = "change_from_previous",
  given = { value = 81.83, previous = 88.64, direction = "up", measure = "%" },
  expect = { worsened, -6.81, note = "-6.81 percentage points, that is -7.68%" },
}
test "PCI of Ninh Thuận, 2022: points, not percentage points" {
  rule = "change_from_previous",
  given = { value = 65.43, previous = 62.23, direction = "up", measure = "điểm" },
  expect = { improved, 3.2, note = "3.2 in its own measure, that is 5.14%" },
}
test "from 0 on there is no percentage" {
  rule = "change_from_previous",
  given = { value = 3, previous = 0, direction = "up", measure = "%" },
  expect = { improved, 3, note = "3 in its own measure" },
}
test "from just above 0 on there is one" {
  rule = "change_from_previous",
  given = { value = 0.75, previous = 0.5, direction = "up", measure = "%" },
  expect = { improved, 0.25, note = "0.25 percentage points, that is 50%" },
}
cases "the direction decides" {
  rule = "change_from_previous", columns = { "value", "previous", "direction", "measure", "=>", "score" },
  -- PAR INDEX rank of Ninh Thuận, 2021 to 2024.
  { 29, 35, "down", "hạng", improved, -6 },
  { 36, 29, "down", "hạng", worsened, 7 },
  { 29, 35, "up", "hạng", worsened, -6 },
  { 35, 35, "down", "hạng", unchanged, 0 },
  { -3, -5, "up", "", improved, 2 },
  { 0.3, 0.1, "up", "", improved, 0.2 },
  { 29, 35, "none", "hạng", not_applicable, missing },
  { 29, 35, "", "hạng", not_applicable, missing },
}
cases "both sides of the tolerance" {
  rule = "change_from_previous", columns = { "value", "previous", "direction", "measure", "tolerance", "=>" },
  { 62.73, 62.23, "up", "", 0.5, unchanged },
  { 62.74, 62.23, "up", "", 0.5, improved },
  { 61.73, 62.23, "up", "", 0.5, unchanged },
  { 61.72, 62.23, "up", "", 0.5, worsened },
  { 62.2301, 62.23, "up", "", 0, improved },
  { 62.2299, 62.23, "up", "", 0, worsened },
}
cases "what is missing" {
  rule = "change_from_previous", columns = { "value", "previous", "direction", "measure", "=>" },
  { missing, 5, "up", "", no_data },
  { 5, missing, "up", "", no_data },
}
