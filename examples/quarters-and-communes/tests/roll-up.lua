-- 6,332 of 10,644 files. The mean of the six shares would be 50.54.
test "the district's share is that of its files, not the mean of its communes' shares" {
  rule = "meets_target", given = { unit = "588", indicator = "online_share", period = 2024 },
  expect = { missed, -0.51 },
}
-- The mean of the six percentages would be 90.2.
test "the district's households weigh, not its communes" {
  rule = "meets_target", given = { unit = "588", indicator = "water_share", period = 2024 },
  expect = { missed, -0.12 },
}
test "a commune's year is its last quarter" {
  rule = "meets_target", given = { unit = "cong_hai", indicator = "water_share", period = 2024 }, expect = { met, 3.9 },
}
test "days of a year are weighted by files" {
  rule = "meets_target", given = { unit = "cong_hai", indicator = "waiting_days", period = 2024 },
  expect = { missed, 0.29 },
}
cases "a quarter that is missing makes the year missing, and the district's" {
  rule = "meets_target", columns = { "unit", "indicator", "period", "=>" },
  { "phuoc_khang", "waiting_days", 2024, no_data },
  { "588", "waiting_days", 2024, no_data },
}
