cases "a share against that of the year before, from its counts" {
  rule = "share_change", columns = { "value", "part_before", "whole_before", "=>", "score" },
  -- 286,000 + 115,500 of 440,000 + 210,000: not the mean of 65% and 55%.
  { 68, 401500, 650000, rising, 6.23 },
  { 60, 60, 100, not_rising, 0 },
  { 59.99, 60, 100, not_rising, -0.01 },
  { 60.01, 60, 100, rising, 0.01 },
  { 60, 0, 0, "error", missing },
}
test "Phan Rang ward, 2025: four wards of the year before" {
  rule = "share_change", given = { unit = "22759", indicator = "online_share", period = 2025 },
  expect = { rising, 14.27 },
}
test "a ward of which a part went elsewhere has no year before" {
  rule = "share_change", given = { unit = "22780", indicator = "online_share", period = 2025 }, expect = no_data,
}
cases "against the baseline" {
  rule = "since_baseline", given = { baseline_year = 2023 }, columns = { "value", "baseline", "=>", "score" },
  { 690000, 620000, comparable, 70000 },
  { 84.9, missing, no_data, missing },
}
cases "as much as what it was made of" {
  rule = "as_before", columns = { "value", "previous", "=>", "score" },
  { 80.44, 80.44, consistent, 0 },
  { 16224, 16223, inconsistent, 1 },
  { 16224, missing, no_data, missing },
}
