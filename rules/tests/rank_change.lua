-- EGDI of eleven countries of South-East Asia in 2022; in 2024 Viet Nam stood fifth.
local egdi_2022 = {
  BN = 0.7270, KH = 0.5056, ID = 0.7160, LA = 0.3764, MY = 0.7740, MM = 0.4994, PH = 0.6523, SG = 0.9133,
  TH = 0.7660, TL = 0.4372, VN = 0.6787,
}
cases "a gain of the places asked for is met" {
  rule = "rank_change",
  given = { previous = 0.6787, earlier = egdi_2022, direction = "up" },
  columns = { "peer_rank", "places", "=>", "score" },
  { 5, 1, met, 1 },
  { 6, 1, missed, 0 },
  { 6, 0, met, 0 },
  { 7, 0, missed, -1 },
  { 5, 2, missed, 1 },
  { 4, 2, met, 2 },
}
test "one place is asked for where nothing is said, and the note gives both ranks" {
  rule = "rank_change",
  given = { peer_rank = 5, previous = 0.6787, earlier = egdi_2022, direction = "up" },
  expect = { met, 1, note = "kỳ trước thứ 6, kỳ này thứ 5" },
}
test "equal figures shared the rank before" {
  rule = "rank_change",
  given = { peer_rank = 1, previous = 5, earlier = { a = 7, b = 5, c = 5, d = 4 }, direction = "up" },
  expect = { met, 1 },
}
test "where less is better the lowest figure was the first" {
  rule = "rank_change",
  given = { peer_rank = 1, previous = 5, earlier = { a = 7, b = 5, c = 4 }, direction = "down" },
  expect = { met, 1 },
}
cases "without one of the two ranks there is no data" {
  rule = "rank_change", given = { direction = "up" }, columns = { "peer_rank", "previous", "earlier", "=>" },
  { missing, 0.6787, egdi_2022, no_data },
  { 5, missing, egdi_2022, no_data },
  { 5, 0.6787, missing, no_data },
}
