test "Canada's poverty rate, to be halved by 2030" {
  rule = "un_progress_chart",
  given = { history = { [2015] = 14.5, [2020] = 6.5, [2023] = 10.4 }, direction = "down", year = 2023, baseline_year = 2015,
    final_target = 7.25, final_year = 2030 },
  expect = { fair_progress, 92.75, note = "2015–2023: 7.78 expected in 2030, 92.75% of the way" },
}
test "EGDI of Viet Nam: no target, and no survey in 2015, so 2016 is the base year" {
  rule = "un_progress_chart",
  given = { history = { [2014] = 0.47045, [2016] = 0.51426, [2024] = 0.77092 }, direction = "up", year = 2024, baseline_year = 2015 },
  expect = { on_track, note = "2016–2024: 5.19% a year in the desired direction" },
}
cases "edges with a target: 95 and 10 percent of the way" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 100, [2016] = 109.5 }, "up", 2016, 2015, 110, 2016, on_track, 95 },
  { { [2015] = 100, [2016] = 109.4999 }, "up", 2016, 2015, 110, 2016, fair_progress, 95 },
  { { [2015] = 100, [2016] = 101 }, "up", 2016, 2015, 110, 2016, fair_progress, 10 },
  { { [2015] = 100, [2016] = 100.9999 }, "up", 2016, 2015, 110, 2016, stagnation, 10 },
  { { [2015] = 100, [2016] = 100 }, "up", 2016, 2015, 110, 2016, stagnation, 0 },
  { { [2015] = 100, [2016] = 95 }, "up", 2016, 2015, 110, 2016, stagnation, 0 },
  { { [2015] = 100, [2016] = 90.5 }, "down", 2016, 2015, 90, 2016, on_track, 95 },
  { { [2015] = 100, [2016] = 99 }, "down", 2016, 2015, 90, 2016, fair_progress, 10 },
  { { [2015] = 100, [2016] = 99.0001 }, "down", 2016, 2015, 90, 2016, stagnation, 10 },
  -- Growth goes on: 10 percent a year make 121 in the second year, and more than the target counts as all of the way.
  { { [2015] = 100, [2016] = 110 }, "up", 2016, 2015, 121, 2017, on_track, 100 },
  { { [2015] = 100, [2016] = 110 }, "up", 2016, 2015, 115, 2017, on_track, 100 },
}
cases "edges without a target: 2 and 0.5 percent a year" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "=>" },
  { { [2015] = 100, [2016] = 102 }, "up", 2016, 2015, on_track },
  { { [2015] = 100, [2016] = 101.9999 }, "up", 2016, 2015, fair_progress },
  { { [2015] = 100, [2016] = 100.5 }, "up", 2016, 2015, fair_progress },
  { { [2015] = 100, [2016] = 100.4999 }, "up", 2016, 2015, stagnation },
  { { [2015] = 100, [2016] = 98 }, "down", 2016, 2015, on_track },
  { { [2015] = 100, [2016] = 98.0001 }, "down", 2016, 2015, fair_progress },
  { { [2015] = 100, [2016] = 99.5 }, "down", 2016, 2015, fair_progress },
  { { [2015] = 100, [2016] = 99.5001 }, "down", 2016, 2015, stagnation },
  { { [2015] = 100, [2016] = 102 }, "down", 2016, 2015, stagnation },
  { { [2015] = 5, [2020] = 0 }, "down", 2020, 2015, on_track },
}
cases "a target that is reached is met, whatever the trend" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 120, [2016] = 110 }, "up", 2016, 2015, 110, 2030, on_track, 100 },
  -- Reached in the base year and lost since.
  { { [2015] = 120, [2016] = 109.9 }, "up", 2016, 2015, 110, 2030, stagnation, 0 },
  { { [2015] = 110, [2016] = 109.9 }, "up", 2016, 2015, 110, 2030, stagnation, 0 },
  { { [2015] = 80, [2016] = 95.1 }, "down", 2016, 2015, 95, 2030, stagnation, 0 },
  { { [2015] = 90, [2016] = 95 }, "down", 2016, 2015, 95, 2030, on_track, 100 },
  { { [2018] = 110 }, "up", 2023, 2015, 110, 2030, on_track, 100 },
}
cases "which years are compared" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "=>" },
  { { [2014] = 50, [2015] = 100, [2016] = 100.5 }, "up", 2016, 2015, fair_progress },
  { { [2014] = 50, [2017] = 100, [2018] = 100.5 }, "up", 2020, 2015, fair_progress },
  { { [2015] = 100, [2016] = 100.5, [2017] = 90 }, "up", 2016, 2015, fair_progress },
}
cases "what can't be assessed" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>" },
  { {}, "up", 2023, 2015, missing, missing, no_data },
  { { [2012] = 5, [2014] = 6 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2018] = 5 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2015] = 0, [2020] = 5 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2015] = -5, [2020] = -4 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2015] = 5, [2020] = -1 }, "down", 2023, 2015, missing, missing, no_data },
  { { [2015] = 5, [2020] = 6 }, "up", 2023, missing, missing, missing, no_data },
}
cases "an indicator without a direction is not applicable" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "=>" },
  { { [2015] = 5, [2020] = 6 }, "none", 2023, 2015, not_applicable },
  { { [2015] = 5, [2020] = 6 }, "", 2023, 2015, not_applicable },
}
cases "a target that was reached in the base year and is lost now is stagnation, even at 0" {
  rule = "un_progress_chart", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 25, [2024] = 35 }, "down", 2024, 2015, 25, 2030, stagnation, 0 },
  { { [2015] = 0, [2024] = 4 }, "down", 2024, 2015, 0, 2030, stagnation, 0 },
  { { [2015] = 0, [2024] = 4 }, "down", 2024, 2015, missing, missing, no_data, missing },
}
