cases "all points or none" {
  rule = "all_or_nothing", columns = { "meets", "points", "=>", "score" },
  { true, 5, met, 5 },
  { false, 5, missed, 0 },
}
cases "100 points where nothing is said" {
  rule = "all_or_nothing", columns = { "meets", "=>", "score" },
  { true, met, 100 },
  { false, missed, 0 },
}
test "nothing promised, nothing judged" {
  rule = "all_or_nothing", given = { meets = missing }, expect = not_applicable,
}
