-- PAR INDEX 2022 of Ninh Thuận: appraised at 54.2 points.
cases "a self-score is held against the appraised one" {
  rule = "self_score_against_appraised", given = { appraised = 54.2 }, columns = { "self", "=>", "score" },
  { 54.2, consistent, 0 },
  { 57.5, inconsistent, 3.3 },
  { 54.1, inconsistent, -0.1 },
}
cases "a gap up to the tolerance is consistent on either side" {
  rule = "self_score_against_appraised",
  given = { appraised = 54.2, tolerance = 0.1 },
  columns = { "self", "=>", "score" },
  { 54.3, consistent, 0.1 },
  { 54.1, consistent, -0.1 },
  { 54.31, inconsistent, 0.11 },
  { 54.09, inconsistent, -0.11 },
}
test "the note says that it was scored too high" {
  rule = "self_score_against_appraised", given = { self = 57.5, appraised = 54.2 },
  expect = { inconsistent, 3.3, note = "tự chấm 57,5, thẩm định 54,2: tự chấm cao hơn" },
}
test "the note says that it was scored too low" {
  rule = "self_score_against_appraised", given = { self = 50, appraised = 54.2 },
  expect = { inconsistent, -4.2, note = "tự chấm 50, thẩm định 54,2: tự chấm thấp hơn" },
}
cases "without one of the two there is no data" {
  rule = "self_score_against_appraised", columns = { "self", "appraised", "=>" },
  { missing, 54.2, no_data },
  { 54.2, missing, no_data },
}
