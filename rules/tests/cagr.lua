cases "the mean rate of real figures" {
  rule = "cagr", columns = { "first", "last", "years", "=>" },
  -- EGDI of Viet Nam 2014 to 2016, and 2016 to 2024; Canada's poverty rate 2015 to 2023.
  { 0.47045, 0.51426, 2, { 4.5526, decimals = 4 } },
  { 0.51426, 0.77092, 8, { 5.1909, decimals = 4 } },
  { 14.5, 10.2, 8, { -4.3017, decimals = 4 } },
}
cases "one year is plain growth, no change is 0, nothing left is -100" {
  rule = "cagr", columns = { "first", "last", "years", "=>" },
  { 200, 203, 1, 1.5 },
  { 100, 121, 2, 10 },
  { 100, 100, 7, 0 },
  { 100, 0, 7, -100 },
  { 0.5, 1, 1, 100 },
  { 1, 0.5, 1, -50 },
}
test "years need not be whole" {
  rule = "cagr", given = { first = 100, last = 110, years = 0.5 }, expect = 21,
}
cases "no rate from 0 or below, to below 0, or over no years" {
  rule = "cagr", columns = { "first", "last", "years", "=>" },
  { 0, 5, 2, "error" },
  { -5, 5, 2, "error" },
  { -5, -4, 2, "error" },
  { 5, -1, 2, "error" },
  { 5, 6, 0, "error" },
  { 5, 6, -1, "error" },
}
cases "what is missing" {
  rule = "cagr", columns = { "first", "last", "years", "=>" },
  { missing, 5, 2, missing },
  { 5, missing, 2, missing },
  { 5, 6, missing, missing },
}
