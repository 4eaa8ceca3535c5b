cases "growth of real figures, in percent of the figure before" {
  rule = "growth", columns = { "before", "now", "=>" },
  -- SIPAS of Ninh Thuận 2021 and 2022; mean provincial DTI 2020 and 2021, printed as 32,7%.
  { 88.64, 81.83, { -7.6828, decimals = 4 } },
  { 0.3026, 0.4014, { 32.6504, decimals = 4 } },
  { 0.3026, 0.4014, { 32.7, decimals = 1 } },
}
cases "no change is 0, nothing left is -100" {
  rule = "growth", columns = { "before", "now", "=>" },
  { 62.23, 62.23, 0 },
  { 62.23, 0, -100 },
  { 50, 75, 50 },
  { 50, 25, -50 },
  { 0.5, 1, 100 },
}
cases "below zero growth goes on below -100" {
  rule = "growth", columns = { "before", "now", "=>" },
  { 10, -5, -150 },
}
test "binary fractions leave no dust: 0.3 after 0.2 is 50" {
  rule = "growth", given = { before = 0.2, now = 0.3 }, expect = 50,
}
cases "growth from 0 or from below 0 has no value" {
  rule = "growth", columns = { "before", "now", "=>" },
  { 0, 5, "error" },
  { 0, 0, "error" },
  { -4, 5, "error" },
  { -4, -2, "error" },
}
cases "what is missing" {
  rule = "growth", columns = { "before", "now", "=>" },
  { missing, 5, missing },
  { 5, missing, missing },
}
