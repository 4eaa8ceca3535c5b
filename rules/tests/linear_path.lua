cases "the PAR INDEX rank of Ninh Thuận on its way from 35 to 20" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>", "score" },
  { 35, 2021, 20, 2025, 2022, 29, met, 120 },
  { 35, 2021, 20, 2025, 2023, 36, missed, 0 },
  { 35, 2021, 20, 2025, 2024, 55, missed, 0 },
}
test "the note gives the expected figure" {
  rule = "linear_path",
  given = { baseline = 38, baseline_year = 2020, final_target = 63, final_year = 2025, year = 2022, value = 48 },
  expect = { met, 100, note = "kỳ vọng 48" },
}
cases "both sides of every edge, on the way from 38 in 2020 to 63 in 2025" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>", "score" },
  { 38, 2020, 63, 2025, 2022, 48, met, 100 },
  { 38, 2020, 63, 2025, 2022, 47.99, near, 99.9 },
  { 38, 2020, 63, 2025, 2022, 46, near, 80 },
  { 38, 2020, 63, 2025, 2022, 45.99, missed, 79.9 },
}
cases "the last year, and what comes after it" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>", "score" },
  { 38, 2020, 63, 2025, 2024, 58, met, 100 },
  { 38, 2020, 63, 2025, 2025, 63, met, 100 },
  { 38, 2020, 63, 2025, 2025, 60.5, near, 90 },
  { 38, 2020, 63, 2025, 2027, 63, met, 100 },
  { 38, 2020, 63, 2025, 2027, 60.5, near, 90 },
}
cases "there is no path before it begins" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>" },
  { 38, 2020, 63, 2025, 2021, 43, met },
  { 38, 2020, 63, 2025, 2020, 38, not_applicable },
  { 38, 2020, 63, 2025, 2019, 38, not_applicable },
}
cases "the score has limits, the verdict has none" {
  rule = "linear_path",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "year", "value", "lowest", "cap", "limited", "=>",
    "score",
  },
  { 35, 2021, 20, 2025, 2022, 29, 0, 120, false, met, 160 },
  { 35, 2021, 20, 2025, 2022, 29, 0, 150, true, met, 150 },
  { 35, 2021, 20, 2025, 2023, 36, 0, 120, false, missed, -13.33 },
  { 35, 2021, 20, 2025, 2023, 36, -10, 120, true, missed, -10 },
}
cases "the edges are parameters" {
  rule = "linear_path",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "year", "value", "met_from", "near_from", "=>",
  },
  { 0, 2020, 100, 2030, 2025, 45, 90, 50, met },
  { 0, 2020, 100, 2030, 2025, 44.9, 90, 50, near },
  { 0, 2020, 100, 2030, 2025, 25, 90, 50, near },
  { 0, 2020, 100, 2030, 2025, 24.9, 90, 50, missed },
}
cases "what has no path is an error" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>" },
  { 38, 2020, 38, 2025, 2022, 38, "error" },
  { 38, 2020, 63, 2020, 2022, 38, "error" },
  { 38, 2020, 63, 2019, 2022, 38, "error" },
}
cases "what is missing" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>" },
  { 38, 2020, 63, 2025, 2022, missing, no_data },
  { missing, 2020, 63, 2025, 2022, 48, no_data },
  { 38, 2020, missing, missing, 2022, 48, not_applicable },
}
cases "binary fractions don't cost an edge" {
  rule = "linear_path",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "year", "value", "=>", "score" },
  { 0, 2020, 3.2, 2025, 2023, 1.92, met, 100 },
  { 0, 2020, 4.2, 2025, 2021, 0.84, met, 100 },
}
test "the note rounds the expected figure to four decimals" {
  rule = "linear_path",
  given = { baseline = 0, baseline_year = 2020, final_target = 1, final_year = 2023, year = 2021, value = 1 },
  expect = { met, 120, note = "kỳ vọng 0,3333" },
}
