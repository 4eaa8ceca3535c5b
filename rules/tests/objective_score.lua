-- The PCI and SIPAS of Ninh Thuận in 2022, as percent of their targets.
test "the example of the page" {
  rule = "objective_score", given = { child_score = 97.795766199, child_coverage = 1 }, expect = { near, 97.8 },
}
test "weights 3 and 1, scores 100 and 60" {
  rule = "objective_score", given = { child_score = 90, child_coverage = 1 }, expect = { near, 90 },
}
test "what is known can't stand for the whole" {
  rule = "objective_score", given = { child_score = missing, child_coverage = 0.75 },
  expect = { no_data, reason = "missing:child_score" },
}
cases "both sides of every edge" {
  rule = "objective_score", columns = { "child_score", "child_coverage", "=>", "score" },
  { 100, 1, met, 100 },
  { 99.99, 1, near, 99.99 },
  { 80, 1, near, 80 },
  { 79.99, 1, missed, 79.99 },
}
cases "at most cap, but only for the score" {
  rule = "objective_score", columns = { "child_score", "child_coverage", "cap", "=>", "score" },
  { 150, 1, 120, met, 120 },
  { 150, 1, 200, met, 150 },
  { 95, 1, 90, near, 90 },
}
test "a score of a use's own with a part of the weight" {
  rule = "objective_score", given = { child_score = 100, child_coverage = 0.5 },
  expect = { no_data, note = "mới có điểm của 50% trọng số" },
}
cases "the edges are parameters" {
  rule = "objective_score", columns = { "child_score", "child_coverage", "met_from", "near_from", "=>" },
  { 90, 1, 90, 50, met },
  { 89.99, 1, 90, 50, near },
  { 50, 1, 90, 50, near },
  { 49.99, 1, 90, 50, missed },
}
