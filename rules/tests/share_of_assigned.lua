cases "counts printed by the Government Office and by Hải Phòng" {
  rule = "share_of_assigned", columns = { "completed", "assigned", "=>" },
  { 2501, 6272, 39.875637755 },
  { 13119, 15533, 84.458893968 },
}
cases "both ends" {
  rule = "share_of_assigned", columns = { "completed", "assigned", "=>" },
  { 0, 12, 0 },
  { 12, 12, 100 },
  { 13, 12, "error" },
  { -1, 12, "error" },
  { 0, -1, "error" },
}
cases "nothing was assigned, or a count is missing" {
  rule = "share_of_assigned", columns = { "completed", "assigned", "=>" },
  { 0, 0, missing },
  { 1, 0, "error" },
  { missing, 12, missing },
  { 12, missing, missing },
}
test "39.9% as printed" {
  rule = "share_of_assigned", given = { completed = 2501, assigned = 6272 }, expect = { 39.9, decimals = 1 },
}
