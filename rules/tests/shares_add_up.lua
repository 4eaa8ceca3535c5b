-- Hải Phòng, to the end of August 2018: tasks done late, in time, and without a deadline.
test "three shares of two decimals are within 0.015" {
  rule = "shares_add_up", given = { parts = { late = 30.42, in_time = 40.14, without = 29.44 } },
  expect = { consistent, 0 },
}
cases "both sides of the tolerance" {
  rule = "shares_add_up",
  given = { part_decimals = { a = 2, b = 2, c = 2 } },
  columns = { "parts", "=>", "score" },
  { { a = 30.42, b = 40.14, c = 29.43 }, consistent, -0.01 },
  { { a = 30.42, b = 40.14, c = 29.45 }, consistent, 0.01 },
  { { a = 30.42, b = 40.14, c = 29.455 }, consistent, 0.015 },
  { { a = 30.42, b = 40.14, c = 29.425 }, consistent, -0.015 },
  { { a = 30.42, b = 40.14, c = 29.42 }, inconsistent, -0.02 },
  { { a = 30.42, b = 40.14, c = 29.46 }, inconsistent, 0.02 },
}
cases "whole percents have half a percent each, but not beside shares with decimals" {
  rule = "shares_add_up", columns = { "parts", "=>", "score" },
  { { a = 33, b = 33, c = 33 }, consistent, -1 },
  { { a = 33, b = 33, c = 32 }, inconsistent, -2 },
  { { a = 30.42, b = 69.58, c = 0 }, consistent, 0 },
  { { a = 30.42, b = 69.57, c = 0 }, consistent, -0.01 },
  { { a = 30.42, b = 69.56, c = 0 }, inconsistent, -0.02 },
}
cases "the whole may be another" {
  rule = "shares_add_up", given = { parts = { a = 0.31, b = 0.69 } }, columns = { "whole", "=>", "score" },
  { 1, consistent, 0 },
  { 100, inconsistent, -99 },
}
test "the note gives the sum, the whole and the tolerance" {
  rule = "shares_add_up", given = { parts = { late = 30.42, in_time = 40.14, without = 29.42 } },
  expect = { inconsistent, -0.02, note = "cộng lại 99,98, phải là 100, dung sai 0,015" },
}
test "without any share there is no data" {
  rule = "shares_add_up", given = { parts = {}, part_decimals = {} },
  expect = { no_data, note = "không có tỷ trọng nào" },
}
test "where a share is missing there is no data" {
  rule = "shares_add_up", given = { parts = missing }, expect = no_data,
}
cases "one number of decimals stands for all shares" {
  rule = "shares_add_up", columns = { "parts", "part_decimals", "=>" },
  -- 40.10 that a file writes as 40.1.
  { { a = 30.42, b = 40.1, c = 29.44 }, 2, inconsistent },
  { { a = 30.42, b = 40.1, c = 29.44 }, 1, consistent },
  { { a = 30.42, b = 40.1, c = 29.44 }, missing, no_data },
}
