rule "threshold_trend" {
  title    = { vi = "Ngưỡng, và xu hướng so với năm trước", en = "Threshold, and trend against the previous year" },
  level    = "indicator",
  score    = "gap",
  optional = { "value", "previous", "threshold" },
  judge    = function(value, previous, threshold, direction)
    if threshold == nil then return not_applicable, nil, "no threshold" end
    if value == nil then return no_data, nil, "no value" end
    local margin = value - threshold
    if direction == "down" then margin = -margin end
    if previous == nil then
      if margin >= 0 then return met, margin, "no previous year" end
      return missed, margin, "no previous year"
    end
    local change = value - previous
    if direction == "down" then change = -change end
    local trend = "steady"
    if change > 0 then trend = "improving" elseif change < 0 then trend = "worsening" end
    if margin >= 0 then
      if change >= 0 then return met, margin, trend end
      return near, margin, trend
    end
    if change > 0 then return near, margin, trend end
    return missed, margin, trend
  end,
}
