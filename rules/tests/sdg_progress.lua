-- Published by Statistics Canada with these results (indicator_calculation_components of the Canadian Indicator
-- Framework and of the global indicators); names are the platform's numbers.
cases "published assessments with a target" {
  rule = "sdg_progress",
  columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  -- CIF 1.1.1 poverty, 12.1.1, 14.1.1, 3.14.1 (target of 2035), 11.3.1 (base year 2005), 8.6.1 (target of 2026).
  { { [2015] = 14.5, [2023] = 10.2 }, "down", 2023, 2015, 7.25, 2030, substantial_progress, 2.52 },
  { { [2015] = 0.37, [2024] = 14.63 }, "up", 2024, 2015, 60, 2030, substantial_progress, 4.64 },
  { { [2015] = 0.9, [2023] = 14.7 }, "up", 2023, 2015, 30, 2030, substantial_progress, 5 },
  { { [2015] = 18.8, [2024] = 11.1 }, "down", 2024, 2015, 5, 2035, moderate_progress, 2.05 },
  { { [2005] = 63, [2020] = 74 }, "up", 2020, 2005, 85, 2030, moderate_progress, 2.11 },
  { { [2015] = 195772, [2024] = 224062 }, "up", 2024, 2015, 244715, 2026, moderate_progress, 0.98 },
  -- CIF 15.4.1, 14.2.1 and 2.2.1; global 1.4.1: no movement at all is limited progress.
  { { [2015] = 10.1, [2023] = 13.7 }, "up", 2023, 2015, 30, 2030, limited_progress, -0.35 },
  { { [2015] = 92, [2019] = 92 }, "up", 2019, 2015, 100, 2030, limited_progress, -2.5 },
  { { [2015] = 68.5534591194968, [2023] = 46.7336683417085 }, "up", 2023, 2015, 55, 2026, deterioration, -5 },
  { { [2015] = 184.4, [2023] = 231.9 }, "down", 2023, 2015, 0.1, 2030, deterioration, -2.81 },
}
cases "published assessments without a target" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "limit", "=>", "score" },
  -- CIF 16.6.1, 10.1.1, 1.3.1, 15.3.1, 10.2.1.
  { { [2015] = 87.93, [2023] = 77.78 }, "down", 2023, 2015, 0, substantial_progress, 2.61 },
  { { [2015] = 0.314, [2023] = 0.3 }, "down", 2023, 2015, 0, moderate_progress, 0.17 },
  { { [2015] = 178.8, [2024] = 171.9 }, "down", 2024, 2015, 0, limited_progress, -0.32 },
  { { [2015] = 0.9339, [2018] = 0.9257 }, "up", 2018, 2015, 0, deterioration, -2.87 },
  { { [2015] = 3.8, [2024] = 11.9 }, "down", 2024, 2015, 0, deterioration, -5 },
  -- With a limit: CIF 1.2.1, 17.1.1, 15.1.1, 4.1.1; global 2.4.1 on a scale of 5, 9.c.1.
  { { [2016] = 66.6, [2023] = 71.4 }, "up", 2023, 2015, 100, moderate_progress, 1.74 },
  { { [2016] = 86.2795833333333, [2024] = 92.35875 }, "up", 2024, 2015, 100, substantial_progress, 3.89 },
  { { [2015] = 79.82, [2020] = 80 }, "up", 2020, 2015, 100, limited_progress, -2.14 },
  { { [2015] = 4, [2023] = 4.17 }, "up", 2023, 2015, 5, moderate_progress, 0.82 },
  { { [2016] = 99.47, [2022] = 99.57 }, "up", 2022, 2015, 100, moderate_progress, 0.55 },
  { { [2015] = 83.8, [2022] = 77.7 }, "up", 2022, 2015, 100, deterioration, -3.84 },
}
test "EGDI of Viet Nam: no survey in 2015, so 2016 is the base year" {
  rule = "sdg_progress",
  given = { history = { [2014] = 0.47045, [2016] = 0.51426, [2018] = 0.5931, [2020] = 0.6667, [2022] = 0.6787, [2024] = 0.77092 },
    direction = "up", year = 2025, baseline_year = 2015 },
  expect = { substantial_progress, 5, note = "2016–2024: 5.19% a year in the desired direction" },
}
cases "edges without a target: 1.5, 0.5 and 0 percent a year" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "=>", "score" },
  { { [2015] = 100, [2016] = 101.5 }, "up", 2016, 2015, substantial_progress, 2.5 },
  { { [2015] = 100, [2016] = 101.4999 }, "up", 2016, 2015, moderate_progress, 2.5 },
  { { [2015] = 100, [2016] = 100.5 }, "up", 2016, 2015, moderate_progress, 0 },
  { { [2015] = 100, [2016] = 100.4999 }, "up", 2016, 2015, limited_progress, 0 },
  { { [2015] = 100, [2016] = 100 }, "up", 2016, 2015, limited_progress, -2.5 },
  { { [2015] = 100, [2016] = 99.9999 }, "up", 2016, 2015, deterioration, -2.5 },
  { { [2015] = 100, [2016] = 98.5 }, "down", 2016, 2015, substantial_progress, 2.5 },
  { { [2015] = 100, [2016] = 99.5 }, "down", 2016, 2015, moderate_progress, 0 },
  { { [2015] = 100, [2016] = 102 }, "up", 2016, 2015, substantial_progress, 5 },
  { { [2015] = 100, [2016] = 101.9 }, "up", 2016, 2015, substantial_progress, 4.5 },
  { { [2015] = 100, [2016] = 98.1 }, "up", 2016, 2015, deterioration, -4.88 },
  { { [2015] = 100, [2016] = 97 }, "up", 2016, 2015, deterioration, -5 },
}
cases "edges with a target: 95, 60 and 0 percent of the rate required" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 100, [2016] = 109.5 }, "up", 2016, 2015, 110, 2016, substantial_progress, 2.5 },
  { { [2015] = 100, [2016] = 109.4999 }, "up", 2016, 2015, 110, 2016, moderate_progress, 2.5 },
  { { [2015] = 100, [2016] = 106 }, "up", 2016, 2015, 110, 2016, moderate_progress, 0 },
  { { [2015] = 100, [2016] = 105.9999 }, "up", 2016, 2015, 110, 2016, limited_progress, 0 },
  { { [2015] = 100, [2016] = 100 }, "up", 2016, 2015, 110, 2016, limited_progress, -2.5 },
  { { [2015] = 100, [2016] = 99.9999 }, "up", 2016, 2015, 110, 2016, deterioration, -2.5 },
  { { [2015] = 100, [2016] = 90.5 }, "down", 2016, 2015, 90, 2016, substantial_progress, 2.5 },
  { { [2015] = 100, [2016] = 94 }, "down", 2016, 2015, 90, 2016, moderate_progress, 0 },
}
cases "a target that is reached is achieved, whatever the trend" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 100, [2020] = 110 }, "up", 2020, 2015, 110, 2030, target_achieved, 5 },
  { { [2015] = 100, [2020] = 90 }, "down", 2020, 2015, 90, 2030, target_achieved, 5 },
  -- Global 3.1.1 rises, but stays far below its 70; 2.1.1 started at its target; CIF 3.4.1 before its year.
  { { [2015] = 7.05, [2023] = 12.19 }, "down", 2023, 2015, 70, 2030, target_achieved, 5 },
  { { [2015] = 2.5, [2023] = 2.5 }, "down", 2023, 2015, 2.5, 2030, target_achieved, 5 },
  { { [2015] = 8.1, [2023] = 7.3 }, "down", 2023, 2015, 8, 2025, target_achieved, 5 },
  -- One figure alone is enough for it.
  { { [2018] = 100 }, "up", 2023, 2015, 100, 2030, target_achieved, 5 },
  { { [2015] = 20, [2023] = 4 }, "down", 2023, 2015, 5, 2020, target_achieved, 5 },
}
cases "0 as a base figure or as a target counts as 0.001" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>", "score" },
  { { [2015] = 0, [2020] = 5 }, "up", 2020, 2015, missing, missing, substantial_progress, 5 },
  { { [2015] = 0, [2016] = 0.00101 }, "up", 2016, 2015, missing, missing, moderate_progress, 1.25 },
  { { [2015] = 0, [2020] = 0 }, "down", 2020, 2015, missing, missing, substantial_progress, 5 },
  -- Global 2.b.1: from 81,124 to 0 with a target of 0.
  { { [2015] = 81124, [2023] = 0 }, "down", 2023, 2015, 0, 2030, target_achieved, 5 },
  { { [2015] = 81124, [2023] = 0.001 }, "down", 2023, 2015, 0, 2030, target_achieved, 5 },
  { { [2015] = 81124, [2023] = 0.002 }, "down", 2023, 2015, 0, 2030, substantial_progress, 4.74 },
  { { [2015] = 5, [2023] = 0 }, "down", 2023, 2015, missing, missing, substantial_progress, 5 },
  { { [2015] = 5, [2023] = 0 }, "up", 2023, 2015, missing, missing, deterioration, -5 },
}
cases "negative figures: less negative is up" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>" },
  { { [2015] = -100, [2016] = -98.5 }, "up", 2016, 2015, missing, missing, substantial_progress },
  { { [2015] = -100, [2016] = -101.5 }, "down", 2016, 2015, missing, missing, substantial_progress },
  { { [2015] = -100, [2016] = -101.5 }, "up", 2016, 2015, missing, missing, deterioration },
  { { [2015] = -100, [2016] = -90.5 }, "up", 2016, 2015, -90, 2016, substantial_progress },
  { { [2015] = -100, [2016] = -89 }, "up", 2016, 2015, -90, 2016, target_achieved },
}
cases "the limit: 0.5 and 1.5 percent shrink as the base figure nears it" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "limit", "=>", "score" },
  -- At half the limit the reduction is 1 − 0.5^4.44 = 0.953929.
  { { [2015] = 50, [2016] = 50.71545 }, "up", 2016, 2015, 100, substantial_progress, 2.5 },
  { { [2015] = 50, [2016] = 50.71544 }, "up", 2016, 2015, 100, moderate_progress, 2.5 },
  { { [2015] = 50, [2016] = 50.23849 }, "up", 2016, 2015, 100, moderate_progress, 0 },
  { { [2015] = 50, [2016] = 50.23848 }, "up", 2016, 2015, 100, limited_progress, 0 },
  -- A minimum: from 150 towards 100 the reduction is the same, from twice the limit on there is none.
  { { [2015] = 150, [2016] = 147.85365 }, "down", 2016, 2015, 100, substantial_progress, 2.5 },
  { { [2015] = 150, [2016] = 147.85366 }, "down", 2016, 2015, 100, moderate_progress, 2.5 },
  { { [2015] = 200, [2016] = 197 }, "down", 2016, 2015, 100, substantial_progress, 2.5 },
  { { [2015] = 200, [2016] = 197.1 }, "down", 2016, 2015, 100, moderate_progress, 2.38 },
  { { [2015] = 250, [2016] = 246.25 }, "down", 2016, 2015, 100, substantial_progress, 2.5 },
  { { [2015] = 100, [2016] = 98.5 }, "down", 2016, 2015, 0, substantial_progress, 2.5 },
  -- A limit below 0.
  { { [2015] = -50, [2016] = -50.71545 }, "down", 2016, 2015, -100, substantial_progress, 2.5 },
  { { [2015] = -50, [2016] = -50.71544 }, "down", 2016, 2015, -100, moderate_progress, 2.5 },
  -- At the limit, keeping it is all that can be done; leaving it is deterioration.
  { { [2015] = 100, [2016] = 100 }, "up", 2016, 2015, 100, substantial_progress, 5 },
  { { [2015] = 100, [2016] = 99 }, "up", 2016, 2015, 100, deterioration, -3.75 },
}
cases "the limit doesn't count beside a target, and may be missing" {
  rule = "sdg_progress",
  columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "limit", "=>" },
  { { [2015] = 90, [2016] = 90.52 }, "up", 2016, 2015, 91, 2016, 100, limited_progress },
  { { [2015] = 90, [2016] = 90.52 }, "up", 2016, 2015, missing, missing, 100, substantial_progress },
  { { [2015] = 90, [2016] = 90.52 }, "up", 2016, 2015, missing, missing, missing, moderate_progress },
}
cases "which years are compared" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "=>" },
  -- Figures before the baseline year don't count, nor do those after the period's year.
  { { [2014] = 50, [2015] = 100, [2016] = 100.5 }, "up", 2016, 2015, moderate_progress },
  { { [2014] = 50, [2017] = 100, [2018] = 100.5 }, "up", 2020, 2015, moderate_progress },
  { { [2015] = 100, [2016] = 100.5, [2017] = 90 }, "up", 2016, 2015, moderate_progress },
  { { [2015] = 100, [2016] = 20, [2017] = 101.5 }, "up", 2017, 2015, moderate_progress },
}
cases "what can't be assessed" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "final_target", "final_year", "=>" },
  { {}, "up", 2023, 2015, missing, missing, no_data },
  { { [2012] = 5, [2014] = 6 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2018] = 5 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2018] = 5 }, "up", 2023, 2015, 6, 2030, no_data },
  { { [2015] = 5, [2020] = -1 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2015] = -5, [2020] = 1 }, "up", 2023, 2015, missing, missing, no_data },
  { { [2015] = -5, [2020] = -3 }, "up", 2023, 2015, 10, 2030, no_data },
  -- Published by Eustat as not available: parity index 1 in 2016, 1.07 in 2022, target 1.
  { { [2016] = 1, [2022] = 1.07 }, "down", 2022, 2015, 1, 2030, no_data },
  { { [2021] = 5, [2023] = 6 }, "up", 2023, 2015, 10, 2021, no_data },
  { { [2021] = 5, [2023] = 6 }, "up", 2023, 2015, 10, 2022, limited_progress },
  { { [2015] = 5, [2020] = 6 }, "up", 2023, missing, missing, missing, no_data },
}
cases "an indicator without a direction is not applicable" {
  rule = "sdg_progress", columns = { "history", "direction", "year", "baseline_year", "=>" },
  { { [2015] = 5, [2020] = 6 }, "none", 2023, 2015, not_applicable },
  { { [2015] = 5, [2020] = 6 }, "", 2023, 2015, not_applicable },
}
