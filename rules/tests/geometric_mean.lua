cases "the root of the product" {
  rule = "geometric_mean", columns = { "parts", "=>" },
  { { a = 4, b = 9 }, 6 },
  { { a = 7 }, 7 },
  { { a = 0.8, b = 0, c = 0.4 }, 0 },
  { { a = 0.8, b = -0.5, c = 0.4 }, "error" },
}
test "the cube root of 0.16" {
  rule = "geometric_mean", given = { parts = { a = 0.8, b = 0.5, c = 0.4 } }, expect = { 0.542884, decimals = 6 },
}
test "the components of the EGDI of Viet Nam in 2018" {
  rule = "geometric_mean", given = { parts = { osi = 0.7361, tii = 0.3890, hci = 0.6543 } }, expect = 0.572208687,
}
cases "without parts there is no figure" {
  rule = "geometric_mean", columns = { "parts", "=>" },
  { {}, missing },
  { missing, missing },
}
