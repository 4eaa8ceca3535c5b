test "the PAR INDEX 2022 of Ninh Thuận is within 0.005 + 0.05 + 0.005" {
  rule = "sum_of_printed_parts", given = { total = 85.78, parts = { appraisal = 54.2, impact = 31.59 } },
  expect = { consistent, -0.01 },
}
cases "both sides of the tolerance" {
  rule = "sum_of_printed_parts",
  given = {
    total_decimals = 2,
    parts = { appraisal = 54.2, impact = 31.59 },
    part_decimals = { appraisal = 1, impact = 2 },
  },
  columns = { "total", "=>", "score" },
  { 85.85, consistent, 0.06 },
  { 85.73, consistent, -0.06 },
  { 85.86, inconsistent, 0.07 },
  { 85.72, inconsistent, -0.07 },
}
cases "a figure printed with more decimals allows less" {
  rule = "sum_of_printed_parts", given = { total = 85.78, parts = { appraisal = 54.2, impact = 31.59 } },
  columns = { "part_decimals", "=>" },
  { { appraisal = 1, impact = 2 }, consistent },
  { { appraisal = 2, impact = 2 }, consistent },
  { { appraisal = 3, impact = 3 }, inconsistent },
}
test "four figures of two decimals: the impact of the reform in Ninh Thuận, 2022" {
  rule = "sum_of_printed_parts", given = { total = 31.59, parts = { sipas = 8.23, leaders = 18.05, economy = 5.31 } },
  expect = { consistent, 0 },
}
cases "whole numbers are exact" {
  rule = "sum_of_printed_parts", columns = { "total", "parts", "=>", "score" },
  -- Hải Phòng, ten months of 2018: 2,414 printed, 2,065 + 348.
  { 2414, { in_time = 2065, overdue = 348 }, inconsistent, 1 },
  { 2413, { in_time = 2065, overdue = 348 }, consistent, 0 },
  { 95, { 27, 4, 19, 6, 15, 5, 6, 6, 6, 1 }, consistent, 0 },
}
-- A printed 100 has no slack of its own: 3 × 0.005.
cases "a whole total among parts with decimals" {
  rule = "sum_of_printed_parts", columns = { "total", "parts", "=>", "score" },
  { 100, { 30.42, 40.14, 29.44 }, consistent, 0 },
  { 100, { 30.42, 40.14, 29.43 }, consistent, 0.01 },
  { 100, { 30.42, 40.14, 29.42 }, inconsistent, 0.02 },
}
test "the note gives both and the tolerance" {
  rule = "sum_of_printed_parts", given = { total = 85.9, parts = { appraisal = 54.2, impact = 31.59 } },
  expect = { inconsistent, 0.11, note = "tổng 85,9, các phần cộng lại 85,79, dung sai 0,105" },
}
test "without any part there is no data" {
  rule = "sum_of_printed_parts", given = { total = 0, parts = {}, part_decimals = {} },
  expect = { no_data, note = "không có phần nào" },
}
cases "where something is missing there is no data" {
  rule = "sum_of_printed_parts", columns = { "total", "parts", "=>" },
  { missing, { a = 1, b = 2 }, no_data },
  { 3, missing, no_data },
}
cases "one number of decimals stands for all parts" {
  rule = "sum_of_printed_parts", columns = { "total", "parts", "total_decimals", "part_decimals", "=>" },
  -- 54.20 that a file writes as 54.2.
  { 85.78, { a = 54.2, b = 31.59 }, 2, 2, consistent },
  { 85.77, { a = 54.2, b = 31.59 }, 2, 2, inconsistent },
  { 85.77, { a = 54.2, b = 31.59 }, 2, { a = 1, b = 2 }, consistent },
}
