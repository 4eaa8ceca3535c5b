-- Of the UN survey of 2018, the countries that stand 47th to 51st. Their ranks within these five are 1 to 5.
local scores = { BG = 0.7177, MY = 0.7174, RS = 0.7155, SK = 0.7155, QA = 0.7132 }
cases "equal scores share a rank and the next one is skipped" {
  rule = "rank_as_printed",
  given = { scores = scores, direction = "up" },
  columns = { "value", "printed", "=>", "score" },
  { 0.7177, 1, consistent, 0 },
  { 0.7155, 3, consistent, 0 },
  { 0.7132, 5, consistent, 0 },
  { 0.7155, 4, inconsistent, 1 },
  { 0.7155, 2, inconsistent, -1 },
  { 0.7132, 4, inconsistent, -1 },
}
-- Ranks 16, 17, 17, 19 of the 2017 ranking of provinces in IT, counted from 1.
cases "the method says how equal scores are ranked" {
  rule = "rank_as_printed",
  given = { scores = { a = 0.640, b = 0.633, c = 0.633, d = 0.624 }, direction = "up" },
  columns = { "method", "value", "printed", "=>" },
  { "competition", 0.633, 2, consistent },
  { "competition", 0.624, 4, consistent },
  { "dense", 0.633, 2, consistent },
  { "dense", 0.624, 3, consistent },
  { "dense", 0.624, 4, inconsistent },
  { "modified", 0.640, 1, consistent },
  { "modified", 0.633, 3, consistent },
  { "modified", 0.633, 2, inconsistent },
  { "modified", 0.624, 4, consistent },
}
cases "scores that are equal in print may differ in truth" {
  rule = "rank_as_printed",
  given = { scores = scores, direction = "up", ties = "any" },
  columns = { "method", "value", "printed", "=>", "score" },
  { "competition", 0.7155, 2, inconsistent, -1 },
  { "competition", 0.7155, 3, consistent, 0 },
  { "competition", 0.7155, 4, consistent, 0 },
  { "competition", 0.7155, 5, inconsistent, 1 },
  { "competition", 0.7132, 5, consistent, 0 },
  { "competition", 0.7132, 4, inconsistent, -1 },
  -- Of dense ranks the last may be the fourth or, if the two that are equal in print differ, the fifth.
  { "dense", 0.7132, 3, inconsistent, -1 },
  { "dense", 0.7132, 4, consistent, 0 },
  { "dense", 0.7132, 5, consistent, 0 },
  { "dense", 0.7132, 6, inconsistent, 1 },
}
test "where less is better the lowest score is the first" {
  rule = "rank_as_printed",
  given = { value = 2, printed = 1, scores = { a = 2, b = 3 }, direction = "down" },
  expect = { consistent, 0 },
}
test "the note gives both ranks" {
  rule = "rank_as_printed",
  given = { value = 0.7155, printed = 4, scores = scores, direction = "up" },
  expect = { inconsistent, 1, note = "công bố thứ 4, tính từ điểm là thứ 3" },
}
test "with ties the note gives the ranks there may be" {
  rule = "rank_as_printed",
  given = { value = 0.7155, printed = 5, scores = scores, direction = "up", ties = "any" },
  expect = { inconsistent, 1, note = "công bố thứ 5, tính từ điểm là từ thứ 3 đến thứ 4" },
}
cases "an unknown way is an error" {
  rule = "rank_as_printed",
  given = { value = 0.7155, printed = 3, scores = scores, direction = "up" },
  columns = { "method", "ties", "=>" },
  { "competition", "some", "error" },
  { "olympic", "exact", "error" },
  { "competition", "exact", consistent },
}
cases "without a score or a printed rank there is no data" {
  rule = "rank_as_printed", given = { direction = "up" }, columns = { "value", "scores", "printed", "=>" },
  { missing, scores, 3, no_data },
  { 0.7155, missing, 3, no_data },
  { 0.7155, scores, missing, no_data },
}
