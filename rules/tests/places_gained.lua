cases "places are counted upwards" {
  rule = "places_gained", columns = { "before", "now", "=>" },
  -- PAPI of Ninh Thuận from 2021 to 2022, and from 2022 to 2023.
  { 14, 4, 10 },
  { 4, 6, -2 },
  { 30, 30, 0 },
  { 58, 14, 44 },
}
cases "what is no rank is an error" {
  rule = "places_gained", columns = { "before", "now", "=>" },
  { 0, 4, "error" },
  { 14, 0, "error" },
  { 14.5, 4, "error" },
  { 14, 4.5, "error" },
  { 1, 1, 0 },
}
cases "a missing rank leaves no figure" {
  rule = "places_gained", columns = { "before", "now", "=>" },
  { missing, 4, missing },
  { 14, missing, missing },
}
