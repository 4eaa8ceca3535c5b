cases "the rate that a target needs" {
  rule = "required_cagr", columns = { "first", "target_value", "years", "=>" },
  -- Doubling from 2015 to 2030; Canada's poverty rate, to be halved in the same time.
  { 100, 200, 15, { 4.7294, decimals = 4 } },
  { 14.5, 7.25, 15, { -4.5158, decimals = 4 } },
}
cases "one year is plain growth, a target that is there already needs 0" {
  rule = "required_cagr", columns = { "first", "target_value", "years", "=>" },
  { 200, 203, 1, 1.5 },
  { 100, 100, 5, 0 },
  { 0.5, 0.75, 1, 50 },
  { 1, 0.5, 1, -50 },
  { 100, 110, 0.5, 21 },
}
cases "no rate from 0 or below, to 0 or below, or over no years" {
  rule = "required_cagr", columns = { "first", "target_value", "years", "=>" },
  { 0, 5, 2, "error" },
  { -5, -4, 2, "error" },
  { 5, 0, 2, "error" },
  { 5, -1, 2, "error" },
  { 5, 6, 0, "error" },
  { 5, 6, -1, "error" },
}
cases "what is missing" {
  rule = "required_cagr", columns = { "first", "target_value", "years", "=>" },
  { missing, 5, 2, missing },
  { 5, missing, 2, missing },
  { 5, 6, missing, missing },
}
