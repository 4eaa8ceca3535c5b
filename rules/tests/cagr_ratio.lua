cases "observed over required" {
  rule = "cagr_ratio", columns = { "first", "last", "years", "target_value", "years_target", "=>" },
  { 100, 150, 10, 200, 15, { 0.8749, decimals = 4 } },
  -- Published by Statistics Canada (CIF 1.1.1 poverty, 11.3.1 from 2005, 2.2.1).
  { 14.5, 10.2, 8, 7.25, 15, 0.952590179 },
  { 63, 74, 15, 85, 25, 0.894939297 },
  { 66, 64, 5, 71, 14, -1.17318826 },
}
cases "in step, no movement, and away from the target" {
  rule = "cagr_ratio", columns = { "first", "last", "years", "target_value", "years_target", "=>" },
  { 100, 121, 2, 161.051, 5, 1 },
  { 100, 100, 2, 161.051, 5, 0 },
  { 100, 90, 1, 110, 1, -1 },
  { 100, 110, 1, 90, 1, -1 },
  { 1, 0, 1, 0.5, 1, 2 },
  { 0.5, 0.55, 1, 0.6, 1, 0.5 },
  { 100, 110, 0.5, 142, 1, 0.5 },
  { 100, 122, 1, 120, 0.5, 0.5 },
}
cases "what has no ratio" {
  rule = "cagr_ratio", columns = { "first", "last", "years", "target_value", "years_target", "=>" },
  { 0, 5, 2, 6, 5, "error" },
  { -5, 5, 2, 6, 5, "error" },
  { 5, -1, 2, 6, 5, "error" },
  { 5, 6, 2, 0, 5, "error" },
  { 5, 6, 0, 7, 5, "error" },
  { 5, 6, 2, 7, 0, "error" },
  { 5, 6, -1, 7, 5, "error" },
  { 5, 6, 2, 7, -1, "error" },
  { 5, 6, 2, 5, 5, "error" },
}
cases "what is missing" {
  rule = "cagr_ratio", columns = { "first", "last", "years", "target_value", "years_target", "=>" },
  { missing, 5, 2, 6, 5, missing },
  { 5, missing, 2, 6, 5, missing },
  { 5, 6, 2, missing, 5, missing },
}
