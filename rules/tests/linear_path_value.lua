cases "the line from 35 in 2021 to 20 in 2025" {
  rule = "linear_path_value", columns = { "first", "first_year", "last", "last_year", "year", "=>" },
  { 35, 2021, 20, 2025, 2022, 31.25 },
  { 35, 2021, 20, 2025, 2023, 27.5 },
}
cases "both ends, and beyond" {
  rule = "linear_path_value", columns = { "first", "first_year", "last", "last_year", "year", "=>" },
  { 38, 2020, 63, 2025, 2019, missing },
  { 38, 2020, 63, 2025, 2020, 38 },
  { 38, 2020, 63, 2025, 2022, 48 },
  { 38, 2020, 63, 2025, 2024, 58 },
  { 38, 2020, 63, 2025, 2025, 63 },
  { 38, 2020, 63, 2025, 2030, 63 },
}
cases "years that are no way" {
  rule = "linear_path_value", columns = { "first", "first_year", "last", "last_year", "year", "=>" },
  { 38, 2020, 63, 2020, 2020, "error" },
  { 38, 2020, 63, 2019, 2020, "error" },
}
test "nine decimals" {
  rule = "linear_path_value", given = { first = 0, first_year = 2020, last = 1, last_year = 2023, year = 2021 },
  expect = 0.333333333,
}
cases "what is missing" {
  rule = "linear_path_value", columns = { "first", "first_year", "last", "last_year", "year", "=>" },
  { missing, 2020, 63, 2025, 2022, missing },
  { 38, 2020, missing, 2025, 2022, missing },
}
