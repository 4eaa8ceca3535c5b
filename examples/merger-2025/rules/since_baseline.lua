-- How far a figure is from the plan's baseline. Not judged: it only shows whether there is a baseline to compare with.
rule "since_baseline" {
  title = { vi = "So với năm gốc", en = "Against the baseline" },
  level = "indicator",
  score = "gap",
  statuses = {
    { id = "comparable", vi = "So sánh được", en = "Comparable" },
  },
  notes = {
    base = { vi = "năm gốc {1}: {2}", en = "baseline {1}: {2}" },
  },
  judge = function(value, baseline, baseline_year)
    return comparable, round(value - baseline, 9), "base", baseline_year, baseline
  end,
}
