-- Resolution 36a/NQ-CP: 4th in ASEAN by the end of 2016. Of 11 countries Viet Nam stood 4th (OSI) and 6th (EGDI).
cases "Viet Nam in ASEAN, 2016" {
  rule = "rank_target", columns = { "peer_rank", "target", "=>", "score" },
  { 4, 4, met, 4 },
  { 6, 4, missed, 6 },
}
cases "both sides of the rank promised" {
  rule = "rank_target", columns = { "peer_rank", "target", "=>", "score" },
  { 3, 4, met, 3 },
  { 4, 4, met, 4 },
  { 5, 4, missed, 5 },
  { 1, 1, met, 1 },
  { 2, 1, missed, 2 },
}
test "without a rank of the group there is no data" {
  rule = "rank_target", given = { peer_rank = missing, target = 4 },
  expect = { no_data, reason = "missing:peer_rank" },
}
test "without a rank promised the rule does not apply" {
  rule = "rank_target", given = { peer_rank = 4, target = missing },
  expect = { not_applicable, reason = "no_target" },
}
