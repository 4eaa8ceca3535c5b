-- The mergers of 2025, and how an old series is read across them: Ninh Thuận into Khánh Hòa, wards of Phan Rang into new
-- ones, districts that are no more; and Huế, which changed its name alone. Names, dates and decisions are real, and so are
-- the figures of data/hue-real.csv. All other figures and all targets are made up; README.md says which.

plan "merger-2025" {
  title = {
    vi = "Sắp xếp đơn vị hành chính năm 2025: đọc chuỗi số liệu cũ cho đúng (số minh họa)",
    en = "The mergers of 2025: how to read an old series rightly (illustrative figures)",
  },
  unit     = "56",
  language = "vi",
  numbers  = "vi",
  periods  = years(2024, 2025),
  baseline = 2023,

  derive = {
    use "ratio" {
      indicators = "online_share", units = { figures = "illustrative" },
      part = value_of "files.online", whole = value_of "files",
    },
  },

  judge = {
    -- Counts add up across a merger (`carry = sum`): growth has something to grow from.
    use "meets_target" { as = "growth_of_count", indicators = "files.online" },
    -- Rates don't: what is promised as a level is judged, what is promised as a step has no step.
    use "meets_target" { as = "level_of_rate", indicators = "online_share" },
    use "meets_target" { as = "step_of_rate", indicators = "satisfaction", units = { level = "province" } },
    -- A step of a rate is still there where the two counts are: both are carried, and divided anew.
    use "share_change" {
      indicators = "online_share",
      part_before = value_of("files.online", { lag = 1 }), whole_before = value_of("files", { lag = 1 }),
    },
    -- And since the plan's baseline, 2023.
    use "since_baseline" { indicators = { "files", "satisfaction" } },

    -- Real figures: a merged ward has as many people, and as much land, as those that it was made of.
    use "as_before" {
      as = "merged_hue", indicators = { "population", "area" }, units = { "long_ho", "thuan_an", "duong_no" },
      periods = { 2025 },
    },
  },
}
