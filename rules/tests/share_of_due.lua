cases "counts printed by the Government Office and by the Government" {
  rule = "share_of_due", columns = { "completed", "due", "=>" },
  { 2501, 2723, 91.847227323 },
  -- 2017: 16,051 done, 223 overdue; printed as 98.62%, cut off and not rounded.
  { 16051, 16274, 98.629716112 },
}
test "91.8% as printed" {
  rule = "share_of_due", given = { completed = 2501, due = 2723 }, expect = { 91.8, decimals = 1 },
}
cases "both ends" {
  rule = "share_of_due", columns = { "completed", "due", "=>" },
  { 0, 12, 0 },
  { 12, 12, 100 },
  { 13, 12, "error" },
  { -1, 12, "error" },
  { 0, -1, "error" },
}
cases "nothing was due, or a count is missing" {
  rule = "share_of_due", columns = { "completed", "due", "=>" },
  { 0, 0, missing },
  { 1, 0, "error" },
  { missing, 12, missing },
  { 12, missing, missing },
}
