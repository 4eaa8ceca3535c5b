-- The PCI rank of Ninh Thuận, 15 or better by 2025; the OSI rank of Viet Nam in ASEAN, 4th by 2016.
cases "early, in time, not yet, missed" {
  rule = "final_target", columns = { "value", "final_target", "final_year", "first_met_year", "year", "=>", "note" },
  { 30, 15, 2025, missing, 2022, in_progress, "phải đạt 15 vào năm 2025" },
  { 11, 15, 2025, 2023, 2023, met, "đạt năm 2023, trước hạn 2 năm" },
  { 4, 4, 2016, 2016, 2016, met, "đạt đúng năm cuối 2016" },
  { 6, 3, 2017, missing, 2017, missed, "phải đạt 3 vào năm 2017" },
}
cases "both sides of the final year" {
  rule = "final_target", columns = { "value", "final_target", "final_year", "first_met_year", "year", "=>" },
  { 60, 80, 2025, missing, 2024, in_progress },
  { 60, 80, 2025, missing, 2025, missed },
  { 60, 80, 2025, missing, 2026, missed },
  { 80, 80, 2025, 2024, 2025, met },
  { 80, 80, 2025, 2025, 2025, met },
  { 80, 80, 2025, 2026, 2026, missed },
}
cases "what was reached stays reached, in whatever year one looks" {
  rule = "final_target", columns = { "value", "final_target", "final_year", "first_met_year", "year", "=>" },
  { 75, 80, 2025, 2023, 2024, met },
  { missing, 80, 2025, 2023, 2025, met },
  { 85, 80, 2025, 2026, 2027, missed },
}
cases "never reached, and no figure of the year" {
  rule = "final_target", columns = { "value", "final_target", "final_year", "first_met_year", "year", "=>" },
  { missing, 80, 2025, missing, 2024, no_data },
  { missing, 80, 2025, missing, 2025, no_data },
}
test "the note names a year that came too late" {
  rule = "final_target",
  given = { value = 82, final_target = 80, final_year = 2025, first_met_year = 2026, year = 2026 },
  expect = { missed, note = "đạt năm 2026, sau năm cuối 2025" },
}
test "nothing promised, nothing judged" {
  rule = "final_target", given = { value = 82, final_target = missing, final_year = missing, year = 2026 },
  expect = not_applicable,
}
