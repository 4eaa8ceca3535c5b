local eight = { 2, 4, 4, 4, 5, 5, 7, 9 }
cases "deviations of the whole group and of a sample" {
  rule = "z_score", given = { x = 9, values = eight }, decimals = 6, columns = { "sigma", "=>" },
  { "population", 2 },
  { "sample", 1.870829 },
}
cases "a figure may lie on either side of the mean" {
  rule = "z_score", given = { values = eight }, columns = { "x", "=>" },
  { 9, 2 },
  { 5, 0 },
  { 2, -1.5 },
}
test "online services of Viet Nam among eleven countries of South-East Asia in 2018" {
  rule = "z_score",
  given = {
    x = 0.7361,
    values = {
      BN = 0.7222, KH = 0.25, ID = 0.5694, LA = 0.1667, MY = 0.8889, MM = 0.2292, PH = 0.8819, SG = 0.9861,
      TH = 0.6389, TL = 0.3125, VN = 0.7361,
    },
  },
  expect = { 0.553180557, decimals = 9 },
}
test "a group of equal figures is an error" {
  rule = "z_score", given = { x = 4, values = { 4, 4, 4 } }, expect = "error",
}
test "an unknown kind of deviation is an error" {
  rule = "z_score", given = { x = 9, values = eight, sigma = "half" }, expect = "error",
}
cases "where something is missing there is no figure" {
  rule = "z_score", columns = { "x", "values", "=>" },
  { missing, eight, missing },
  { 9, missing, missing },
}
