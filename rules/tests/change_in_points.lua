cases "a change in the figure's own measure" {
  rule = "change_in_points", columns = { "before", "now", "=>" },
  -- SIPAS of Ninh Thuận 2021 and 2022, printed as “giảm 6,81%”; PAR INDEX rank 2021 and 2022.
  { 88.64, 81.83, -6.81 },
  { 81.83, 88.64, 6.81 },
  { 35, 29, -6 },
}
cases "zero and negative figures are no obstacle" {
  rule = "change_in_points", columns = { "before", "now", "=>" },
  { 0, 5, 5 },
  { 5, 0, -5 },
  { -2, 3, 5 },
  { 0, 0, 0 },
}
test "binary fractions leave no dust: 0.3 after 0.1 is 0.2" {
  rule = "change_in_points", given = { before = 0.1, now = 0.3 }, expect = 0.2,
}
cases "what is missing" {
  rule = "change_in_points", columns = { "before", "now", "=>" },
  { missing, 5, missing },
  { 5, missing, missing },
}
