-- Plan 1334/KH-UBND of Ninh Thuận: the online services of ten agencies.
test "the 95 online services of Ninh Thuận in 2016" {
  rule = "sum", given = { parts = { 27, 4, 19, 6, 15, 5, 6, 6, 6, 1 } }, expect = 95,
}
cases "all parts are added" {
  rule = "sum", columns = { "parts", "=>" },
  { { departments = 38, subordinate = 14, communes = 51 }, 103 },
  { { postgraduate = 1, university = 41, college = 24, intermediate = 14 }, 80 },
  { { a = 42 }, 42 },
}
cases "0 and negative figures are figures" {
  rule = "sum", columns = { "parts", "=>" },
  { { a = 0, b = 0 }, 0 },
  { { a = 5, b = -7.5 }, -2.5 },
}
cases "nine decimals: no rest of binary fractions" {
  rule = "sum", columns = { "parts", "=>" },
  { { a = 0.1, b = 0.2 }, 0.3 },
  { { sipas = 8.23, leaders = 18.05, economy = 5.31 }, 31.59 },
}
cases "without parts there is no figure, not 0" {
  rule = "sum", columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
