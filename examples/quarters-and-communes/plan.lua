-- From quarters to the year and from communes to the district: what adds up, what is taken at the end, and what has to be
-- weighted. The figures of Thuận Bắc are made up; those of the census of 2019 are real. README.md says which.

local communes = { level = "commune" }
local quarters = { "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4" }
local quarters_and_year = { "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024" }

plan "quarters-and-communes" {
  title = {
    vi = "Từ quý lên năm, từ xã lên huyện: huyện Thuận Bắc (số minh họa)",
    en = "From quarters to the year, from communes to the district: Thuận Bắc (illustrative figures)",
  },
  unit     = "588",
  language = "vi",
  numbers  = "vi",
  periods  = { 2024 },

  derive = {
    -- Counts add up, over quarters and over communes.
    use "sum" {
      as = "counts_of_the_year", indicators = { "files", "files.online" }, units = communes, periods = { 2024 },
      parts = values_of(this, { periods = "quarters" }),
    },
    use "sum" {
      as = "counts_of_the_district", indicators = { "files", "files.online" }, units = "588", periods = quarters_and_year,
      parts = values_of(this, { units = "children" }),
    },

    -- What there is at the end of a quarter does not add up over quarters: the year ends as its last one does.
    use "last" {
      as = "end_of_the_year", indicators = { "staff", "households", "water_share" }, units = communes, periods = { 2024 },
      parts = values_of(this, { periods = "quarters" }),
    },
    use "sum" {
      as = "stocks_of_the_district", indicators = { "staff", "households" }, units = "588", periods = quarters_and_year,
      parts = values_of(this, { units = "children" }),
    },
    -- On average in the year there were as many as the mean of its quarters.
    use "mean" {
      as = "average_of_the_year", indicators = "staff_average", units = communes, periods = { 2024 },
      parts = values_of("staff", { periods = "quarters" }),
    },

    -- A percentage of two counts: add up both, then divide.
    use "ratio" {
      as = "online_of_files", indicators = "online_share", units = { "588", communes }, periods = quarters_and_year,
      part = value_of "files.online", whole = value_of "files",
    },
    -- A percentage that comes without its counts: weighted by what it is a percentage of.
    use "weighted_mean" {
      as = "water_of_the_district", indicators = "water_share", units = "588", periods = quarters_and_year,
      parts = values_of(this, { units = "children" }), weights = values_of("households", { units = "children" }),
    },
    -- A mean per file: weighted by files, over quarters and over communes.
    use "weighted_mean" {
      as = "days_of_the_year", indicators = "waiting_days", units = communes, periods = { 2024 },
      parts = values_of(this, { periods = "quarters" }), weights = values_of("files", { periods = "quarters" }),
    },
    use "weighted_mean" {
      as = "days_of_the_district", indicators = "waiting_days", units = "588", periods = quarters_and_year,
      parts = values_of(this, { units = "children" }), weights = values_of("files", { units = "children" }),
    },
  },

  judge = {
    use "meets_target" { indicators = { "online_share", "water_share", "waiting_days", "staff_average" } },

    -- The district prints totals of its own: each must be what its communes reported, and its year what its quarters are.
    use "sum_of_parts" {
      as = "district_and_communes", periods = quarters_and_year,
      total = value_of("files", { series = "printed" }), parts = values_of("files", { units = "children" }),
    },
    use "sum_of_parts" {
      as = "year_and_quarters",
      total = value_of("files", { series = "printed" }),
      parts = values_of("files", { series = "printed", periods = "quarters" }),
    },

    -- Real figures: the census of 1 April 2019.
    use "sum_of_parts" {
      as = "census_adds_up", units = { "58", "586" }, periods = { 2019 },
      total = value_of "population", parts = values_of "population.*",
    },
    use "sum_of_parts" {
      as = "census_by_sex", units = "58", periods = { 2019 },
      total = value_of "population", parts = values_of "population_by_sex.*",
    },
  },
}
