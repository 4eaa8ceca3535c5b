-- Ranks of Viet Nam's Online Service Index in ASEAN against Resolution 36a.
local osi = { [2016] = 4, [2017] = 3 }
cases "the last milestone due by the year counts" {
  rule = "milestones", columns = { "value", "direction", "year", "milestones", "=>", "score" },
  { 4, "down", 2016, osi, met, 0 },
  { 3, "down", 2017, osi, met, 0 },
  { 4, "down", 2017, osi, missed, 1 },
  { 4, "down", 2018, osi, missed, 1 },
  { 2, "down", 2018, osi, met, -1 },
}
cases "between two milestones it is the one passed" {
  rule = "milestones", columns = { "value", "direction", "year", "milestones", "=>", "score" },
  { 60, "up", 2025, { [2025] = 60, [2030] = 80 }, met, 0 },
  { 60, "up", 2029, { [2025] = 60, [2030] = 80 }, met, 0 },
  { 60, "up", 2030, { [2025] = 60, [2030] = 80 }, missed, -20 },
}
cases "before the first milestone there is nothing to judge" {
  rule = "milestones", columns = { "value", "direction", "year", "milestones", "=>" },
  { 5, "down", 2014, osi, not_applicable },
  { 5, "down", 2015, osi, not_applicable },
}
cases "both sides of a milestone" {
  rule = "milestones", columns = { "value", "direction", "year", "milestones", "=>", "score" },
  { 60.0001, "up", 2025, { [2025] = 60 }, met, 0.0001 },
  { 59.9999, "up", 2025, { [2025] = 60 }, missed, -0.0001 },
  { 60.0001, "down", 2025, { [2025] = 60 }, missed, 0.0001 },
  { 59.9999, "down", 2025, { [2025] = 60 }, met, -0.0001 },
}
test "binary fractions don't cost a milestone" {
  rule = "milestones", given = { value = 0.1 + 0.2, direction = "down", year = 2025, milestones = { [2025] = 0.3 } },
  expect = { met, 0 },
}
test "the note names the milestone" {
  rule = "milestones", given = { value = 4, direction = "down", year = 2018, milestones = osi },
  expect = { missed, 1, note = "mốc năm 2017: 3" },
}
cases "what is an error" {
  rule = "milestones", columns = { "value", "direction", "year", "milestones", "=>" },
  { 4, "down", 2016, {}, "error" },
  { 4, "none", 2016, osi, "error" },
  { 4, "", 2016, osi, "error" },
}
test "no figure" {
  rule = "milestones", given = { value = missing, direction = "down", year = 2016, milestones = osi },
  expect = { no_data, reason = "missing:value" },
}
