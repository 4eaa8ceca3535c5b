rule "straight_path" {
  title    = { vi = "Tiến độ trên đường thẳng đến chỉ tiêu cuối kỳ", en = "Progress on a straight path to the final target" },
  level    = "indicator",
  optional = { "value", "baseline", "final_target", "final_year" },
  notes    = {
    expected = { vi = "phải đạt {1}", en = "expected {1}" },
  },
  judge    = function(value, baseline, final_target, year, final_year, baseline_year, direction)
    if final_target == nil then return not_applicable, nil, "no target" end
    if baseline == nil then return no_data, nil, "no baseline" end
    if value == nil then return no_data, nil, "no value" end
    local already, holds
    if direction == "down" then
      already = baseline <= final_target
      holds = value <= final_target
    else
      already = baseline >= final_target
      holds = value >= final_target
    end
    if already then
      if holds then return met, 100, "target held since baseline" end
      return missed, 0, "target lost since baseline"
    end
    local share = (year - baseline_year) / (final_year - baseline_year)
    if share > 1 then share = 1 end
    local expected = baseline + (final_target - baseline) * share
    local progress = (value - baseline) / (expected - baseline) * 100
    if progress < 0 then progress = 0 end
    if progress > 120 then progress = 120 end
    local whole = math.floor(expected + 0.5)
    if progress >= 100 then return met, progress, "expected", whole end
    if progress >= 75 then return near, progress, "expected", whole end
    return missed, progress, "expected", whole
  end,
}
