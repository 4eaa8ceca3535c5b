test "12 of 89 ministries and provinces with a DTI of 0.5 or more in 2021" {
  rule = "ratio", given = { part = 12, whole = 89 }, expect = 13.483146067,
}
cases "the scale is a parameter" {
  rule = "ratio", given = { part = 12, whole = 89 }, columns = { "scale", "=>" },
  { 100, 13.483146067 },
  { 1, 0.134831461 },
  { 1000, 134.831460674 },
  { 0, 0 },
}
cases "a part of 0, of the whole, beyond it, below 0" {
  rule = "ratio", columns = { "part", "whole", "=>" },
  { 0, 89, 0 },
  { 89, 89, 100 },
  { 90, 89, 101.123595506 },
  { -12, 89, -13.483146067 },
  { 12, -89, -13.483146067 },
}
cases "a whole of 0 is an error, even for a part of 0" {
  rule = "ratio", columns = { "part", "whole", "=>" },
  { 12, 0, "error" },
  { 0, 0, "error" },
}
cases "without one of the two there is no figure, not 0" {
  rule = "ratio", columns = { "part", "whole", "=>" },
  { missing, 89, missing },
  { 12, missing, missing },
}
