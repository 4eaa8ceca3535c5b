cases "a figure is placed between the lowest and the highest level" {
  rule = "min_max", columns = { "x", "minimum", "maximum", "better", "=>" },
  { 40, 20, 70, "up", 0.4 },
  { 40, 20, 70, "down", 0.6 },
  { 20, 20, 70, "up", 0 },
  { 70, 20, 70, "up", 1 },
  { 20, 20, 70, "down", 1 },
  { 70, 20, 70, "down", 0 },
}
test "life expectancy of Viet Nam with the levels of the HDI" {
  rule = "min_max", given = { x = 76.5, minimum = 20, maximum = 85 }, expect = 0.869230769,
}
cases "what lies beyond the levels is not cut off" {
  rule = "min_max", columns = { "x", "minimum", "maximum", "better", "=>" },
  { 80, 20, 70, "up", 1.2 },
  { 10, 20, 70, "up", -0.2 },
  { 80, 20, 70, "down", -0.2 },
}
cases "the ends of the scale may be others, as from 1 to 10" {
  rule = "min_max", columns = { "x", "better", "worst", "best", "=>" }, given = { minimum = 20, maximum = 70 },
  { 20, "up", 1, 10, 1 },
  { 45, "up", 1, 10, 5.5 },
  { 70, "up", 1, 10, 10 },
  { 20, "down", 1, 10, 10 },
  { 70, "down", 1, 10, 1 },
}
cases "levels without a distance, or the wrong way round, are an error" {
  rule = "min_max", columns = { "x", "minimum", "maximum", "=>" },
  { 40, 40, 40, "error" },
  { 40, 70, 20, "error" },
}
test "an unknown direction is an error" {
  rule = "min_max", given = { x = 40, minimum = 20, maximum = 70, better = "high" }, expect = "error",
}
cases "where something is missing there is no figure" {
  rule = "min_max", columns = { "x", "minimum", "maximum", "=>" },
  { missing, 20, 70, missing },
  { 40, missing, 70, missing },
  { 40, 20, missing, missing },
}
