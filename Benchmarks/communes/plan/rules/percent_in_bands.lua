rule "percent_in_bands" {
  title    = { vi = "Tỷ lệ thực hiện kế hoạch năm, theo mức", en = "Percent of the year's plan, in bands" },
  level    = "indicator",
  optional = { "value", "target" },
  judge    = function(value, target, direction)
    if target == nil then return not_applicable, nil, "no target" end
    if value == nil then return no_data, nil, "no value" end
    local percent
    if direction == "down" then
      if value <= 0 then percent = 200 else percent = target / value * 100 end
    else
      percent = value / target * 100
    end
    if percent > 200 then percent = 200 end
    if percent >= 100 then return met, percent, "" end
    if percent >= 90 then return near, percent, "within 10% of plan" end
    return missed, percent, "below plan"
  end,
}
