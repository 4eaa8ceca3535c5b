-- PCI of Ninh Thuận (VCCI). The earlier steps are 0.57, 0.26, 4.41 and 0.61; their median is 0.59.
local pci = { [2014] = 56.88, [2015] = 57.45, [2016] = 57.19, [2017] = 61.60, [2018] = 62.21 }
cases "what changes by no more than a tenth is consistent" {
  rule = "sudden_jump",
  given = { previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  columns = { "value", "=>", "score" },
  { 64.89, consistent, 2.68 },
  { 68.431, consistent, 6.221 },
  { 55.989, consistent, -6.221 },
  { 69, inconsistent, 6.79 },
  { 90.5, inconsistent, 28.29 },
}
cases "the note says what the figure looks like" {
  rule = "sudden_jump",
  given = { previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  columns = { "value", "=>", "score" },
  { 6489, inconsistent, 6426.79 },
  { 0.6489, inconsistent, -61.5611 },
  { 0, inconsistent, -62.21 },
  { -64.89, inconsistent, -127.1 },
  { 46.89, inconsistent, -15.32 },
  { 664.89, inconsistent, 602.68 },
}
test "a decimal mark was lost" {
  rule = "sudden_jump",
  given = { value = 6489, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, 6426.79, note = "kỳ trước 62,21; có vẻ lớn hơn 100 lần: 64,89?" },
}
test "another unit of measure" {
  rule = "sudden_jump",
  given = { value = 0.6489, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, -61.5611, note = "kỳ trước 62,21; có vẻ nhỏ hơn 100 lần: 64,89?" },
}
test "a 0 in place of a missing figure" {
  rule = "sudden_jump",
  given = { value = 0, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, -62.21, note = "kỳ trước 62,21; số 0 hay thiếu số liệu?" },
}
test "a wrong sign" {
  rule = "sudden_jump",
  given = { value = -64.89, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, -127.1, note = "kỳ trước 62,21; có vẻ sai dấu: 64,89?" },
}
test "two digits swapped" {
  rule = "sudden_jump",
  given = { value = 46.89, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, -15.32, note = "kỳ trước 62,21; có vẻ hai chữ số bị đổi chỗ: 64,89?" },
}
test "a digit typed twice" {
  rule = "sudden_jump",
  given = { value = 664.89, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, 602.68, note = "kỳ trước 62,21; có vẻ một chữ số bị gõ hai lần: 64,89?" },
}
test "nothing of that kind, but far from the usual step" {
  rule = "sudden_jump",
  given = { value = 90.5, previous = 62.21, history = pci, year = 2019, period = "2019", flag = "" },
  expect = { inconsistent, 28.29, note = "thay đổi từ 62,21; bước thường gặp là 0,59: đổi phương pháp?" },
}
cases "each digit of a negative figure" {
  rule = "sudden_jump",
  given = {
    previous = -62.21, year = 2019, period = "2019", flag = "", steps_from = 2,
    history = { [2016] = -61.71, [2017] = -62.01, [2018] = -62.21 },
  },
  columns = { "value", "=>", "score" },
  { -64.89, consistent, -2.68 },
  { -46.89, inconsistent, 15.32 },
  { -664.89, inconsistent, -602.68 },
}
-- PCI rank of Ninh Thuận from 2008 to 2011; the steps are 1, 7 and 5, their median is 5: 25 places are allowed.
cases "the usual step widens what is allowed" {
  rule = "sudden_jump",
  given = {
    previous = 46, history = { [2008] = 47, [2009] = 48, [2010] = 41, [2011] = 46 },
    year = 2012, period = "2012", flag = "",
  },
  columns = { "value", "factor", "=>", "score" },
  { 21, 5, consistent, -25 },
  { 20, 5, inconsistent, -26 },
  { 18, 5, inconsistent, -28 },
  { 18, 6, consistent, -28 },
}
cases "the change that is always allowed" {
  rule = "sudden_jump",
  given = { previous = 100, history = {}, year = 2019, period = "2019", flag = "" },
  columns = { "value", "least_percent", "=>" },
  { 110, 10, consistent },
  { 111, 10, no_data },
  { 90, 10, consistent },
  { 89, 10, no_data },
  { 120, 20, consistent },
  { 121, 20, no_data },
}
cases "with too few earlier steps only what looks like an error is one" {
  rule = "sudden_jump",
  -- DTI of Ninh Thuận: 0.3048 in 2021, 0.5934 in 2022, which is also printed as 593.4 of 1000.
  given = { previous = 0.3048, history = { [2021] = 0.3048 }, year = 2022, period = "2022", flag = "" },
  columns = { "value", "=>" },
  { 0.5934, no_data },
  { 304.8, inconsistent },
  { 0, inconsistent },
  { -0.3048, inconsistent },
  -- 0.3408 might be two digits swapped, or true.
  { 0.3408, no_data },
}
test "the note counts the earlier steps" {
  rule = "sudden_jump",
  given = { value = 0.5934, previous = 0.3048, history = { [2021] = 0.3048 }, year = 2022, period = "2022", flag = "" },
  expect = { no_data, note = "thay đổi từ 0,3048; mới có 0 bước trước đây để so" },
}
cases "how many earlier steps there must be" {
  rule = "sudden_jump",
  given = {
    value = 155, previous = 103, history = { [2015] = 100, [2016] = 101, [2017] = 101, [2018] = 103, [2019] = 155 },
    year = 2019, period = "2019", flag = "",
  },
  columns = { "steps_from", "=>" },
  -- A step of 0 tells nothing about how large steps are, and the period's own is none of the earlier ones.
  { 2, inconsistent },
  { 3, no_data },
}
test "of an even number of steps the median lies between the middle two" {
  rule = "sudden_jump",
  given = {
    value = 12, previous = 4, history = { [2015] = 0, [2016] = 1, [2017] = 4 }, year = 2018, period = "2018", flag = "",
    steps_from = 2, factor = 4,
  },
  expect = { consistent, 8 },
}
test "shorter periods are told apart by their text" {
  rule = "sudden_jump",
  given = {
    value = 155, previous = 103, year = 2019, period = "2019-Q1", flag = "", steps_from = 2,
    history = { ["2018-Q2"] = 100, ["2018-Q3"] = 101, ["2018-Q4"] = 103, ["2019-Q1"] = 155 },
  },
  expect = { inconsistent, 52, note = "thay đổi từ 103; bước thường gặp là 1,5: đổi phương pháp?" },
}
-- The weights of the PCI changed in 2022.
test "a figure by another method is not compared" {
  rule = "sudden_jump",
  given = { value = 65.43, previous = 62.23, history = pci, year = 2022, period = "2022", flag = "break" },
  expect = { not_applicable, note = "phương pháp tính thay đổi; kỳ trước là 62,23" },
}
test "an estimate is compared, an estimate by another method is not" {
  rule = "sudden_jump",
  given = { value = 65.43, previous = 62.23, history = pci, year = 2022, period = "2022", flag = "estimate;break" },
  expect = not_applicable,
}
cases "without the figure or the one before there is no data" {
  rule = "sudden_jump", given = { history = pci, year = 2019, period = "2019", flag = "" },
  columns = { "value", "previous", "=>" },
  { missing, 62.21, no_data },
  { 64.89, missing, no_data },
}
