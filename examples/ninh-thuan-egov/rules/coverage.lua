-- How widely something that everybody should have is in use.
rule "coverage" {
  title = { vi = "Mức độ phủ", en = "Coverage" },
  level = "indicator",
  basis = "illustrative: the lines were made up for this example",
  params = {
    full_from = 100,
    -- The line rises; the one in force on the last day of the period counts.
    wide_from = dated {
      { from = "2016-01-01", value = 75, basis = "illustrative" },
      { from = "2017-01-01", value = 90, basis = "illustrative" },
    },
  },
  notes = {
    not_full = { vi = "còn {1} điểm phần trăm nữa mới phủ hết", en = "{1} percentage points short of everybody" },
    not_wide = {
      vi = "còn thiếu {1} điểm phần trăm so với mức {2}%",
      en = "{1} percentage points short of the line of {2}%",
    },
  },
  judge = function(value, full_from, wide_from)
    if value >= full_from then return met, value end
    if value >= wide_from then return near, value, "not_full", round(full_from - value, 2) end
    return missed, value, "not_wide", round(wide_from - value, 2), wide_from
  end,
}
