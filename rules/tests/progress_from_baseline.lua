test "6 of 10 places are 60 percent, without any direction" {
  rule = "progress_from_baseline", given = { baseline = 35, target = 25, value = 29 }, expect = { missed, 60 },
}
cases "the score has limits, the verdict has none" {
  rule = "progress_from_baseline",
  columns = { "baseline", "target", "value", "lowest", "cap", "limited", "=>", "score" },
  -- SIPAS and PCI of Ninh Thuận, 2022.
  { 88.64, 89.64, 81.83, 0, 100, false, missed, -681 },
  { 88.64, 89.64, 81.83, 0, 100, true, missed, 0 },
  { 88.64, 89.64, 81.83, -50, 100, true, missed, -50 },
  { 62.23, 62.73, 65.43, 0, 120, false, met, 640 },
  { 62.23, 62.73, 65.43, 0, 120, true, met, 120 },
  { 62.23, 62.73, 65.43, 0, 200, true, met, 200 },
  { 0, 10, 9.5, 0, 90, true, near, 90 },
}
cases "at most 120 and at least 0 where nothing is said" {
  rule = "progress_from_baseline", columns = { "baseline", "target", "value", "=>", "score" },
  { 62.23, 62.73, 65.43, met, 120 },
  { 88.64, 89.64, 81.83, missed, 0 },
}
cases "both sides of every edge" {
  rule = "progress_from_baseline", columns = { "baseline", "target", "value", "=>", "score" },
  { 0, 100, 100, met, 100 },
  { 0, 100, 99.99, near, 99.99 },
  { 0, 100, 80, near, 80 },
  { 0, 100, 79.99, missed, 79.99 },
  { 50, 30, 30, met, 100 },
  { 50, 30, 34, near, 80 },
  { 50, 30, 34.01, missed, 79.95 },
}
cases "the edges are parameters" {
  rule = "progress_from_baseline", columns = { "baseline", "target", "value", "met_from", "near_from", "=>" },
  { 0, 100, 90, 90, 50, met },
  { 0, 100, 89.99, 90, 50, near },
  { 0, 100, 50, 90, 50, near },
  { 0, 100, 49.99, 90, 50, missed },
}
test "binary fractions don't cost an edge" {
  rule = "progress_from_baseline", given = { baseline = 62.23, target = 62.73, value = 62.73 }, expect = { met, 100 },
}
test "a target that equals the baseline is an error" {
  rule = "progress_from_baseline", given = { baseline = 100, target = 100, value = 100 }, expect = "error",
}
cases "what is missing" {
  rule = "progress_from_baseline", columns = { "baseline", "target", "value", "=>" },
  { missing, 25, 29, no_data },
  { 35, 25, missing, no_data },
  { 35, missing, 29, not_applicable },
}
test "binary fractions don't cost the edge of near either" {
  rule = "progress_from_baseline", given = { baseline = 0, target = 11.3, value = 9.04 }, expect = { near, 80 },
}
