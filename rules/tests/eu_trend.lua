local egdi = { [2003] = 0.35726, [2005] = 0.36398, [2008] = 0.4558, [2010] = 0.44544, [2012] = 0.52169, [2014] = 0.47045,
  [2016] = 0.51426, [2018] = 0.5931, [2020] = 0.6667, [2022] = 0.6787, [2024] = 0.77092 }
local poverty = { [2015] = 14.5, [2016] = 12.9, [2017] = 11.9, [2018] = 11.2, [2019] = 10.5, [2020] = 6.5, [2021] = 7.6,
  [2022] = 10.3, [2023] = 10.4 }

test "EGDI of Viet Nam, short-term: 2020 is the first survey in the past five years" {
  rule = "eu_trend", given = { history = egdi, direction = "up", year = 2024 },
  expect = { significant_progress, 5, note = "2020–2024: 3.7% a year in the desired direction" },
}
test "EGDI of Viet Nam, long-term: from 2010" {
  rule = "eu_trend", given = { history = egdi, direction = "up", year = 2024, span = 15, at_least = 10 },
  expect = { significant_progress, 5, note = "2010–2024: 4% a year in the desired direction" },
}
test "PAR INDEX of Ninh Thuận: three years are enough" {
  rule = "eu_trend",
  given = { history = { [2021] = 86.55, [2022] = 85.78, [2023] = 86.68, [2024] = 85.98 }, direction = "up", year = 2024 },
  expect = { moderate_movement_away, -0.55, note = "2021–2024: -0.22% a year in the desired direction" },
}
test "Canada's poverty rate, to be halved by 2030: too slow since 2018" {
  rule = "eu_trend",
  given = { history = poverty, direction = "down", year = 2023, final_target = 7.25, final_year = 2030 },
  expect = { insufficient_progress, -0.78, note = "2018–2023: 41.33% of the rate required" },
}
cases "edges without a target: 1, 0.1, -0.1 and -1 percent a year" {
  rule = "eu_trend", columns = { "history", "direction", "year", "at_least", "=>", "score" },
  { { [2019] = 100, [2020] = 101.0001 }, "up", 2020, 1, significant_progress, 2.5 },
  { { [2019] = 100, [2020] = 101 }, "up", 2020, 1, moderate_progress, 2.5 },
  { { [2019] = 100, [2020] = 100.1001 }, "up", 2020, 1, moderate_progress, 0.25 },
  { { [2019] = 100, [2020] = 100.1 }, "up", 2020, 1, no_progress, 0.25 },
  { { [2019] = 100, [2020] = 100 }, "up", 2020, 1, no_progress, 0 },
  { { [2019] = 100, [2020] = 99.9 }, "up", 2020, 1, no_progress, -0.25 },
  { { [2019] = 100, [2020] = 99.8999 }, "up", 2020, 1, moderate_movement_away, -0.25 },
  { { [2019] = 100, [2020] = 99 }, "up", 2020, 1, moderate_movement_away, -2.5 },
  { { [2019] = 100, [2020] = 98.9999 }, "up", 2020, 1, significant_movement_away, -2.5 },
  { { [2019] = 100, [2020] = 98.9999 }, "down", 2020, 1, significant_progress, 2.5 },
  { { [2019] = 100, [2020] = 101 }, "down", 2020, 1, moderate_movement_away, -2.5 },
  { { [2019] = 100, [2020] = 101.9 }, "up", 2020, 1, significant_progress, 4.75 },
  { { [2019] = 100, [2020] = 102.1 }, "up", 2020, 1, significant_progress, 5 },
  { { [2019] = 100, [2020] = 97 }, "up", 2020, 1, significant_movement_away, -5 },
}
cases "edges with a target: 95, 60 and 0 percent of the rate required" {
  rule = "eu_trend", columns = { "history", "direction", "year", "at_least", "final_target", "final_year", "=>", "score" },
  { { [2019] = 100, [2020] = 109.5001 }, "up", 2020, 1, 110, 2020, significant_progress, 2.5 },
  { { [2019] = 100, [2020] = 109.5 }, "up", 2020, 1, 110, 2020, moderate_progress, 2.5 },
  { { [2019] = 100, [2020] = 106.0001 }, "up", 2020, 1, 110, 2020, moderate_progress, 0 },
  { { [2019] = 100, [2020] = 106 }, "up", 2020, 1, 110, 2020, insufficient_progress, 0 },
  { { [2019] = 100, [2020] = 100 }, "up", 2020, 1, 110, 2020, insufficient_progress, -2.5 },
  { { [2019] = 100, [2020] = 99.9999 }, "up", 2020, 1, 110, 2020, movement_away, -2.5 },
  { { [2019] = 100, [2020] = 93 }, "up", 2020, 1, 110, 2020, movement_away, -5 },
  { { [2019] = 100, [2020] = 113.5 }, "up", 2020, 1, 121, 2021, significant_progress, 5 },
  { { [2019] = 100, [2020] = 109.1 }, "up", 2020, 1, 121, 2021, moderate_progress, 2.21 },
  { { [2019] = 100, [2020] = 90.5 }, "down", 2020, 1, 90, 2020, moderate_progress, 2.5 },
  { { [2019] = 100, [2020] = 90.4 }, "down", 2020, 1, 90, 2020, significant_progress, 2.57 },
}
cases "published by Eustat with these results (its classes under Eurostat's words)" {
  rule = "eu_trend",
  columns = { "history", "direction", "year", "span", "at_least", "final_target", "final_year", "=>", "score" },
  -- 1.2.1, 2.1.2, 3.6.1, 3.4.2, 4.5.1 with a target; 2.2.2, 3.4.E2, 1.a.2, 1.3.1, 2.2.E1, 3.c.1 without.
  { { [2016] = 16.4, [2022] = 16.5 }, "down", 2022, 10, 3, 8.2, 2030, movement_away, -2.59 },
  { { [2016] = 3.1, [2024] = 2.6 }, "down", 2024, 10, 3, 0.1, 2030, insufficient_progress, -2.08 },
  { { [2015] = 3.5, [2024] = 2.8 }, "down", 2024, 10, 3, 1.75, 2030, insufficient_progress, -0.24 },
  { { [2015] = 7.7, [2024] = 7.7 }, "down", 2024, 10, 3, 5.1333, 2030, insufficient_progress, -2.5 },
  { { [2015] = 1.0989010989011, [2024] = 1.0309278350515 }, "down", 2024, 10, 3, 1, 2030, significant_progress, 3.77 },
  { { [2013] = 35.6, [2023] = 36.1 }, "down", 2023, 10, 3, missing, missing, moderate_movement_away, -0.35 },
  { { [2015] = 83.11, [2024] = 84.39 }, "up", 2024, 10, 3, missing, missing, moderate_progress, 0.42 },
  { { [2015] = 69.9, [2023] = 70.3 }, "up", 2023, 10, 3, missing, missing, no_progress, 0.18 },
  { { [2015] = 82.7, [2025] = 82.4 }, "up", 2025, 10, 3, missing, missing, no_progress, -0.09 },
  { { [2014] = 13, [2023] = 14 }, "down", 2023, 10, 3, missing, missing, moderate_movement_away, -2.07 },
  { { [2015] = 156.8, [2025] = 191.7 }, "up", 2025, 10, 3, missing, missing, significant_progress, 5 },
}
cases "a target that is reached is significant progress, however short the series" {
  rule = "eu_trend", columns = { "history", "direction", "year", "final_target", "final_year", "=>", "score" },
  { { [2018] = 100, [2023] = 50 }, "up", 2023, 50, 2030, significant_progress, 5 },
  { { [2018] = 100, [2023] = 50 }, "down", 2023, 50, 2030, significant_progress, 5 },
  { { [2023] = 100 }, "up", 2023, 100, 2030, significant_progress, 5 },
  { { [2023] = 99.9 }, "up", 2023, 100, 2030, no_data, missing },
}
cases "both sides of span and at_least" {
  rule = "eu_trend", columns = { "history", "direction", "year", "span", "at_least", "=>" },
  { { [2017] = 50, [2018] = 100, [2023] = 101 }, "up", 2023, 5, 3, moderate_progress },
  { { [2017] = 50, [2018] = 100, [2023] = 101 }, "up", 2023, 6, 3, significant_progress },
  { { [2020] = 100, [2023] = 101 }, "up", 2023, 5, 3, moderate_progress },
  { { [2021] = 100, [2023] = 101 }, "up", 2023, 5, 3, no_data },
  { { [2021] = 100, [2023] = 101 }, "up", 2023, 5, 2, moderate_progress },
  { { [2007] = 50, [2008] = 100, [2023] = 110 }, "up", 2023, 15, 10, moderate_progress },
  { { [2013] = 100, [2023] = 106 }, "up", 2023, 15, 10, moderate_progress },
  { { [2014] = 100, [2023] = 106 }, "up", 2023, 15, 10, no_data },
  -- The window begins at the last year with a figure, which itself may lie span years back.
  { { [2014] = 100, [2018] = 102 }, "up", 2023, 5, 3, moderate_progress },
  { { [2014] = 100, [2017] = 102 }, "up", 2023, 5, 3, no_data },
  { { [2018] = 100, [2022] = 102, [2024] = 50 }, "up", 2023, 5, 3, moderate_progress },
}
test "the note says how short the series is" {
  rule = "eu_trend", given = { history = { [2021] = 100, [2023] = 101 }, direction = "up", year = 2023 },
  expect = { no_data, note = "the figures span 2 years only" },
}
cases "what can't be assessed" {
  rule = "eu_trend", columns = { "history", "direction", "year", "final_target", "final_year", "=>" },
  { {}, "up", 2023, missing, missing, no_data },
  { { [2018] = 0, [2023] = 5 }, "up", 2023, missing, missing, no_data },
  { { [2018] = -5, [2023] = 5 }, "up", 2023, missing, missing, no_data },
  { { [2018] = 5, [2023] = -5 }, "down", 2023, missing, missing, no_data },
  { { [2018] = 5, [2023] = 4 }, "down", 2023, 0, 2030, no_data },
  { { [2018] = 5, [2023] = 4 }, "down", 2023, -1, 2030, no_data },
  { { [2018] = 5, [2023] = 6 }, "down", 2023, 5, 2030, no_data },
  { { [2018] = 5, [2023] = 6 }, "up", 2023, 7, 2018, no_data },
  { { [2018] = 5, [2023] = 6 }, "up", 2023, 7, 2019, insufficient_progress },
}
cases "down to 0 is a fall by 100 percent; negative figures turn round" {
  rule = "eu_trend", columns = { "history", "direction", "year", "=>" },
  { { [2018] = 5, [2023] = 0 }, "down", 2023, significant_progress },
  { { [2018] = 5, [2023] = 0 }, "up", 2023, significant_movement_away },
  { { [2018] = -100, [2023] = -90 }, "up", 2023, significant_progress },
  { { [2018] = -100, [2023] = -110 }, "up", 2023, significant_movement_away },
}
cases "an indicator without a direction is not applicable" {
  rule = "eu_trend", columns = { "history", "direction", "year", "=>" },
  { { [2018] = 5, [2023] = 6 }, "none", 2023, not_applicable },
  { { [2018] = 5, [2023] = 6 }, "", 2023, not_applicable },
}
