-- The commune-year work as an ordinary plan: 40 indicators of every commune, five rules, 2015 is the baseline.
-- Figures and targets are made up.

plan "communes" {
  title = { vi = "Chỉ tiêu năm của các xã (số liệu giả định)", en = "Yearly indicators of communes (made-up figures)" },
  unit = "VN",
  language = "en",
  numbers = "plain",
  periods = years(2015, 2020),
  baseline = 2015,

  judge = {
    use "percent_in_bands"  { as = "R1", indicators = "*", units = "level:commune", periods = years(2016, 2020) },
    use "threshold_trend"   { as = "R2", indicators = "*", units = "level:commune" },
    use "straight_path"     { as = "R3", indicators = "*", units = "level:commune", periods = years(2016, 2020) },
    use "band_points"       { as = "R4", indicators = { "I0*", "I1*", "I2*", "I30", "I31" }, units = "level:commune" },
    use "first_reached"     {
      as = "R5", indicators = { "I13", "I14", "I15", "I16", "I17", "I18", "I19", "I2*", "I3*", "I40" },
      units = "level:commune", periods = years(2016, 2020),
    },
  },
}
