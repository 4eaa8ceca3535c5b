-- Where Viet Nam stands among the countries of South-East Asia in the UN's e-government surveys, and whether it reached
-- what Resolution 36a and later papers promised. Every figure and every target is real; README.md names the papers.

plan "asean-egov" {
  title = {
    vi = "Nghị quyết 36a/NQ-CP về Chính phủ điện tử: thứ hạng của Việt Nam trong ASEAN qua các kỳ khảo sát",
    en = "Resolution 36a/NQ-CP on e-government: Viet Nam's rank in ASEAN in the UN surveys",
  },
  unit     = "VN",
  language = "vi",
  -- The tables come with decimal points, as data files do.
  numbers  = "plain",
  -- The surveys there have been: yearly at first, then every other year.
  periods  = { 2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024 },

  judge = {
    -- The ranks that were promised, computed from the figures of all eleven countries. A promise for the end of 2017 is
    -- judged by the first survey after it, that of 2018; one for 2025 waits for the survey of 2026.
    use "rank_target" {
      as = "asean_target",
      indicators = { "egdi", "egdi.osi" },
      units = "VN",
      peers = { asean = "1" },
      periods = { 2016, 2018, 2026 },
    },

    -- World ranks are published, not computed: here are eleven countries of more than 190. “10 to 15 places up” counts
    -- from the survey before, two years ago.
    use "meets_target" {
      as = "world_target",
      indicators = "world_rank",
      units = "VN",
      previous = value_of(this, { lag = 2 }),
      periods = { 2020, 2030 },
    },

    -- Where Viet Nam stood in every survey, promised or not.
    use "standing" {
      indicators = { "egdi", "egdi.*" },
      units = "VN",
      peers = { asean = "1" },
    },

    -- Does the printed index follow from its printed parts? For all countries and surveys. In 2008 and 2010 the online
    -- services weighed a little more. The figures are printed at four or five decimals: half a unit of the fourth for
    -- the index, and as much for the mean of its parts.
    use "composite" {
      as = "formula",
      units = { asean = "1" },
      total = value_of "egdi",
      parts = values_of "egdi.*",
      weights = dated {
        { from = "2003-01-01", value = { osi = 1, tii = 1, hci = 1 } },
        { from = "2008-01-01", value = { osi = 0.34, tii = 0.33, hci = 0.33 } },
        { from = "2012-01-01", value = { osi = 1, tii = 1, hci = 1 } },
      },
      tolerance = 0.0001,
    },
  },
}
