-- Plan 1334/KH-UBND of Ninh Thuận prints 103 units; Hải Phòng printed 2,414 tasks in progress in ten months of 2018.
cases "the examples of the page" {
  rule = "sum_of_parts", columns = { "total", "parts", "=>", "score" },
  { 103, { departments = 38, subordinate = 14, communes = 51 }, consistent, 0 },
  { 2414, { in_time = 2065, overdue = 348 }, inconsistent, 1 },
}
cases "both sides without a tolerance" {
  rule = "sum_of_parts", given = { parts = { in_time = 2065, overdue = 348 } }, columns = { "total", "=>", "score" },
  { 2413, consistent, 0 },
  { 2414, inconsistent, 1 },
  { 2412, inconsistent, -1 },
}
cases "both sides of the tolerance" {
  rule = "sum_of_parts",
  given = { parts = { appraisal = 54.2, impact = 31.59 }, tolerance = 0.06 },
  columns = { "total", "=>", "score" },
  { 85.78, consistent, -0.01 },
  { 85.85, consistent, 0.06 },
  { 85.73, consistent, -0.06 },
  { 85.850000001, inconsistent, 0.060000001 },
  { 85.729999999, inconsistent, -0.060000001 },
}
test "the tolerance is 0 where nothing else is said" {
  rule = "sum_of_parts", given = { total = 85.78, parts = { appraisal = 54.2, impact = 31.59 } },
  expect = { inconsistent, -0.01, note = "tổng 85,78, các phần cộng lại 85,79" },
}
cases "no rest of binary fractions" {
  rule = "sum_of_parts", columns = { "total", "parts", "=>", "score" },
  { 0.3, { a = 0.1, b = 0.2 }, consistent, 0 },
  { 31.59, { sipas = 8.23, leaders = 18.05, economy = 5.31 }, consistent, 0 },
}
cases "a true 0 is a figure" {
  rule = "sum_of_parts", columns = { "total", "parts", "=>", "score" },
  { 0, { a = 0, b = 0 }, consistent, 0 },
  { 0, { a = 1, b = 0 }, inconsistent, -1 },
}
-- What the page warns of: this rule is older than sum_of_printed_parts, which gives no_data here.
cases "parts that a binding skipped add up as 0" {
  rule = "sum_of_parts", columns = { "total", "parts", "=>", "score" },
  { 103, { departments = 38, subordinate = 14 }, inconsistent, 51 },
  { 103, {}, inconsistent, 103 },
}
cases "what is missing is not 0" {
  rule = "sum_of_parts", columns = { "total", "parts", "=>", "reason" },
  { missing, { a = 38 }, no_data, "missing:total" },
  { 103, missing, no_data, "missing:parts" },
}
