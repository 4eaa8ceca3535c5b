-- The PAR INDEX rank of Ninh Thuận: 35 in 2021, 20 by 2025, actual 29 in 2022; 365 of 1,461 days.
cases "the example of the page" {
  rule = "linear_path_on_date",
  given = {
    baseline = 35, baseline_year = 2021, final_target = 20, final_year = 2025,
    as_of = "2022-12-31", period_end = "2022-12-31", value = 29,
  },
  columns = { "limited", "=>", "score", "note" },
  { true, met, 120, "kỳ vọng 31,2526 đến ngày 31/12/2022" },
  { false, met, 160.11, "kỳ vọng 31,2526 đến ngày 31/12/2022" },
}
local first, last = { 2016, 1, 1 }, { 2017, 1, 1 }
cases "102 of 366 days: 102 of 366 are expected" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "start_on", "end_on", "as_of", "period_end", "value",
    "=>", "score",
  },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-12-31", 51, missed, 50 },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-12-31", 102, met, 100 },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-12-31", 101.9, near, 99.9 },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-12-31", 81.6, near, 80 },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-12-31", 81.5, missed, 79.9 },
}
cases "the period's end counts where the evaluation date is later" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "start_on", "end_on", "as_of", "period_end", "value",
    "=>", "score",
  },
  { 0, 2015, 366, 2016, first, last, "2016-12-31", "2016-04-12", 102, met, 100 },
  { 0, 2015, 366, 2016, first, last, "2016-04-12", "2016-04-12", 102, met, 100 },
}
cases "31 December of the baseline year and of the final year where nothing is said" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "as_of", "period_end", "value", "=>", "score",
  },
  { 0, 2015, 366, 2016, "2016-04-11", "2016-12-31", 102, met, 100 },
  { 0, 2015, 366, 2016, "2016-12-30", "2016-12-31", 365, met, 100 },
  { 0, 2015, 366, 2016, "2016-12-31", "2016-12-31", 366, met, 100 },
  { 0, 2015, 366, 2016, "2017-12-31", "2017-12-31", 183, missed, 50 },
}
cases "there is no path before it begins" {
  rule = "linear_path_on_date",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "as_of", "period_end", "value", "=>" },
  { 0, 2015, 366, 2016, "2016-01-01", "2016-12-31", 1, met },
  { 0, 2015, 366, 2016, "2015-12-31", "2016-12-31", 1, not_applicable },
  { 0, 2015, 366, 2016, "2015-06-30", "2016-12-31", 1, not_applicable },
}
cases "a figure that should fall, and the limits of the score" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "as_of", "period_end", "value", "lowest", "cap",
    "limited", "=>", "score",
  },
  { 10, 2015, 0, 2016, "2016-07-01", "2016-12-31", 5, 0, 120, true, met, 100 },
  { 10, 2015, 0, 2016, "2016-07-01", "2016-12-31", 0, 0, 120, true, met, 120 },
  { 10, 2015, 0, 2016, "2016-07-01", "2016-12-31", 0, 0, 120, false, met, 200 },
  { 10, 2015, 0, 2016, "2016-07-01", "2016-12-31", 11, 0, 120, true, missed, 0 },
  { 10, 2015, 0, 2016, "2016-07-01", "2016-12-31", 11, 0, 120, false, missed, -20 },
}
cases "the edges are parameters" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "as_of", "period_end", "value", "met_from",
    "near_from", "=>",
  },
  { 0, 2015, 366, 2016, "2016-04-09", "2016-12-31", 90, 90, 50, met },
  { 0, 2015, 366, 2016, "2016-04-09", "2016-12-31", 89.9, 90, 50, near },
  { 0, 2015, 366, 2016, "2016-04-09", "2016-12-31", 50, 90, 50, near },
  { 0, 2015, 366, 2016, "2016-04-09", "2016-12-31", 49.9, 90, 50, missed },
}
cases "what has no path is an error" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "start_on", "end_on", "as_of", "period_end", "value",
    "=>",
  },
  { 5, 2015, 5, 2016, {}, {}, "2016-04-12", "2016-12-31", 5, "error" },
  { 0, 2016, 5, 2016, {}, {}, "2016-04-12", "2016-12-31", 5, "error" },
  { 0, 2015, 5, 2016, last, first, "2016-04-12", "2016-12-31", 5, "error" },
}
cases "what is missing" {
  rule = "linear_path_on_date",
  columns = { "baseline", "baseline_year", "final_target", "final_year", "as_of", "period_end", "value", "=>" },
  { 0, 2015, 366, 2016, "2016-04-11", "2016-12-31", missing, no_data },
  { missing, 2015, 366, 2016, "2016-04-11", "2016-12-31", 102, no_data },
  { 0, 2015, missing, missing, "2016-04-11", "2016-12-31", 102, not_applicable },
}
cases "days of the path may be any" {
  rule = "linear_path_on_date",
  columns = {
    "baseline", "baseline_year", "final_target", "final_year", "start_on", "end_on", "as_of", "period_end", "value",
    "=>", "score",
  },
  -- 10 of 28 days.
  { 0, 2015, 28, 2016, { 2017, 2, 1 }, { 2017, 3, 1 }, "2017-02-11", "2017-12-31", 10, met, 100 },
  -- From the last day of 2015 to the first of February: 16 of 32 days.
  { 0, 2015, 32, 2016, {}, { 2016, 2, 1 }, "2016-01-16", "2016-12-31", 16, met, 100 },
  -- From 1 December to the last day of 2016: 15 of 30 days.
  { 0, 2015, 30, 2016, { 2016, 12, 1 }, {}, "2016-12-16", "2016-12-31", 15, met, 100 },
}
test "the note gives the expected figure, to four decimals, and the day" {
  rule = "linear_path_on_date",
  given = {
    baseline = 0, baseline_year = 2015, final_target = 1, final_year = 2016, as_of = "2016-05-01",
    period_end = "2016-12-31", value = 1,
  },
  expect = { met, 120, note = "kỳ vọng 0,3333 đến ngày 1/5/2016" },
}
