test "the EGDI of Viet Nam in 2018 is the mean of its components" {
  rule = "mean", given = { parts = { osi = 0.7361, tii = 0.3890, hci = 0.6543 } }, expect = 0.593133333,
}
cases "every part counts the same" {
  rule = "mean", columns = { "parts", "=>" },
  { { a = 6, b = 7 }, 6.5 },
  { { a = 6, b = 7, c = 8 }, 7 },
  { { a = 6, b = 6, c = 9 }, 7 },
  { { a = 42 }, 42 },
}
cases "0 and negative figures are figures" {
  rule = "mean", columns = { "parts", "=>" },
  { { a = 0, b = 8 }, 4 },
  { { a = -3, b = 3 }, 0 },
  { { a = 0, b = 0 }, 0 },
}
test "nine decimals" {
  rule = "mean", given = { parts = { a = 1, b = 0, c = 1 } }, expect = 0.666666667,
}
cases "without parts there is no figure, not 0" {
  rule = "mean", columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
