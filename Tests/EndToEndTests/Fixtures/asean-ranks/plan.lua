-- Where every one of the eleven countries stood in every survey, over the figures of examples/asean-egov, which lies
-- beside this folder when a test runs it. expected/ranks.csv has the ranks that stand beside the published figures.

plan "asean-ranks" {
  title    = { vi = "Thứ hạng của mười một nước qua mười hai kỳ khảo sát", en = "Ranks of eleven countries in twelve surveys" },
  unit     = "VN",
  numbers  = "plain",
  periods  = { 2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024 },
  tables   = { units = "../asean-egov/units.csv", indicators = "../asean-egov/indicators.csv" },
  data     = { "../asean-egov/data/egdi.csv" },

  judge = {
    -- No units are named: every country that has a figure. No peers: the units of its level.
    use "place" { indicators = { "egdi", "egdi.osi" } },
  },
}
