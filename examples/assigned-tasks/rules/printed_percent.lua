-- Whether a printed percentage follows from the two counts that it is a share of.
rule "printed_percent" {
  title = { vi = "Tỷ lệ đã in so với số liệu gốc", en = "Printed percentage against its figures" },
  level = "unit",
  score = "gap",
  decimals = 4,
  inputs = { "printed", "part", "whole" },
  -- Half a unit of the last printed digit: two decimals unless the use says otherwise.
  params = { tolerance = 0.005 },
  notes = {
    differs = { vi = "in là {1}%, tính ra {2}%", en = "printed as {1}%, computed as {2}%" },
  },
  judge = function(printed, part, whole, tolerance)
    local computed = percent(part, whole)
    local gap = round(printed - computed, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", printed, round(computed, 4)
  end,
}
