-- PCI of Ninh Thuận: the plan wants the top 15 by 2025; rank 11 in 2023, 30 in 2022 (VCCI).
cases "a rank up to the target is met, behind it missed" {
  rule = "top_n", columns = { "value", "target", "=>", "score" },
  { 11, 15, met, 11 },
  { 15, 15, met, 15 },
  { 16, 15, missed, 16 },
  { 30, 15, missed, 30 },
  { 1, 1, met, 1 },
  -- Viet Nam 2016: fourth of South-East Asia in online services, sixth in e-government, promised the first four.
  { 4, 4, met, 4 },
  { 6, 4, missed, 6 },
}
cases "near are up to near_by places behind the target" {
  rule = "top_n", columns = { "value", "target", "near_by", "=>", "score" },
  { 15, 15, 5, met, 15 },
  { 16, 15, 5, near, 16 },
  { 20, 15, 5, near, 20 },
  { 21, 15, 5, missed, 21 },
}
test "the note counts the places that are short" {
  rule = "top_n", given = { value = 30, target = 15 }, expect = { missed, 30, note = "còn kém 15 bậc" },
}
test "near has that note too" {
  rule = "top_n", given = { value = 16, target = 15, near_by = 1 }, expect = { near, 16, note = "còn kém 1 bậc" },
}
cases "what is no rank is an error" {
  rule = "top_n", columns = { "value", "target", "=>" },
  { 0, 15, "error" },
  { 11.5, 15, "error" },
  { 11, 0, "error" },
  { 11, 15.5, "error" },
  { 1, 15, met },
}
test "without a rank there is no data" {
  rule = "top_n", given = { value = missing, target = 15 }, expect = { no_data, reason = "missing:value" },
}
