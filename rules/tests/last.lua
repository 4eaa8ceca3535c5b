-- Hải Phòng, tasks done since the beginning of 2018: 10,142 by the end of August, 13,119 by the end of October.
test "the last month that was printed gives the year's figure" {
  rule = "last", given = { parts = { ["2018-08"] = 10142, ["2018-10"] = 13119 } }, expect = 13119,
}
cases "the key decides, not the greatest figure" {
  rule = "last", columns = { "parts", "=>" },
  { { ["2018-Q1"] = 216, ["2018-Q2"] = 214, ["2018-Q3"] = 213, ["2018-Q4"] = 210 }, 210 },
  { { [2021] = 62.23, [2022] = 65.43, [2023] = 69.10 }, 69.1 },
  { { [2019] = 64.89, [2021] = 62.23, [2020] = 63.44 }, 62.23 },
}
cases "numbers stand before texts, texts in the order of their bytes" {
  rule = "last", columns = { "parts", "=>" },
  { { [2021] = 1, a = 2 }, 2 },
  { { a = 2, b = 3 }, 3 },
  { { Z = 5, a = 4 }, 4 },
  { { ["2018-9"] = 1, ["2018-10"] = 2 }, 1 },
}
cases "one part, a part of 0, a negative one" {
  rule = "last", columns = { "parts", "=>" },
  { { ["2018-10"] = 13119 }, 13119 },
  { { ["2018-08"] = 258, ["2018-10"] = 0 }, 0 },
  { { ["2018-08"] = 258, ["2018-10"] = -1.5 }, -1.5 },
}
cases "without parts there is no figure, not 0" {
  rule = "last", columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
