cases "printed percentages of tasks" {
  rule = "percent_of_printed_parts", columns = { "share", "part", "whole", "=>" },
  -- Hải Phòng 2018, the Government Office, Ninh Thuận's PAR INDEX 2022.
  { 84.46, 13119, 15533, consistent },
  { 83.4, 10142, 12160, consistent },
  { 2.12, 258, 12160, consistent },
  { 91.8, 2501, 2723, consistent },
  { 91.8, 2501, 6272, inconsistent },
  { 50.5, 197, 390, consistent },
  { 88.13, 54.2, 61.5, consistent },
  { 82.05, 31.59, 38.5, consistent },
}
-- Report 1270/BC-TCTTTg of 2017 prints 98.62% for 16,051 of 16,274 tasks.
cases "digits that were cut off are accepted where the use says so" {
  rule = "percent_of_printed_parts",
  given = { part = 16051, whole = 16274 },
  columns = { "share", "cut", "=>", "score" },
  { 98.63, false, consistent, 0.0003 },
  { 98.62, false, inconsistent, -0.0097 },
  { 98.62, true, consistent, -0.0097 },
  { 98.63, true, consistent, 0.0003 },
  { 98.61, true, inconsistent, -0.0197 },
  { 98.64, true, inconsistent, 0.0103 },
  { 98.6, true, consistent, -0.0297 },
  { 99, true, consistent, 0.3703 },
  { 98, true, consistent, -0.6297 },
  { 98, false, inconsistent, -0.6297 },
}
test "the note of a cut share says what it rounds to" {
  rule = "percent_of_printed_parts", given = { share = 98.62, part = 16051, whole = 16274 },
  expect = { inconsistent, -0.0097, note = "bị cắt bớt chữ số: làm tròn là 98,63" },
}
test "the note of another share gives both" {
  rule = "percent_of_printed_parts", given = { share = 98.7, part = 16051, whole = 16274 },
  expect = { inconsistent, 0.0703, note = "in 98,7, tính từ hai số là 98,63" },
}
cases "half a unit belongs to both neighbours" {
  rule = "percent_of_printed_parts", given = { part = 1, whole = 8 }, columns = { "share", "=>", "score" },
  { 12.5, consistent, 0 },
  { 13, consistent, 0.5 },
  { 12, consistent, -0.5 },
  { 14, inconsistent, 1.5 },
  { 11, inconsistent, -1.5 },
}
cases "printed decimals may be given, as those of 60.0" {
  rule = "percent_of_printed_parts",
  given = { part = 601, whole = 1000 },
  columns = { "share", "share_decimals", "=>" },
  { 60, 0, consistent },
  { 60, 1, inconsistent },
}
cases "a negative percentage is cut towards 0" {
  rule = "percent_of_printed_parts", given = { part = -2, whole = 3, cut = true }, columns = { "share", "=>" },
  { -66.67, consistent },
  { -66.66, consistent },
  { -66.68, inconsistent },
}
test "a whole of 0 is an error" {
  rule = "percent_of_printed_parts", given = { share = 50, part = 0, whole = 0 }, expect = "error",
}
cases "where something is missing there is no data" {
  rule = "percent_of_printed_parts", columns = { "share", "part", "whole", "=>" },
  { missing, 1, 2, no_data },
  { 50, missing, 2, no_data },
  { 50, 1, missing, no_data },
}
