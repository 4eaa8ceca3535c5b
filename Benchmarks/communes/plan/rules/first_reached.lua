rule "first_reached" {
  title    = { vi = "Năm đạt chỉ tiêu cuối kỳ lần đầu, so với năm phải đạt", en = "Year the final target was first reached, against the year it is due" },
  level    = "indicator",
  score    = "gap",
  optional = { "final_target", "final_year" },
  judge    = function(year, final_year, final_target, direction, baseline_year, history)
    if final_target == nil then return not_applicable, nil, "no target" end
    local known, reached = false, nil
    for y = baseline_year, year do
      local figure = history[y]
      if figure ~= nil then
        known = true
        if direction == "down" then
          if figure <= final_target then reached = y break end
        else
          if figure >= final_target then reached = y break end
        end
      end
    end
    if not known then return no_data, nil, "no value so far" end
    if reached ~= nil then
      if reached <= final_year then
        return met, final_year - reached, "reached in " .. reached .. ", due " .. final_year
      end
      return near, final_year - reached, "reached late in " .. reached .. ", due " .. final_year
    end
    if year < final_year then return near, final_year - year, "not due until " .. final_year end
    return missed, final_year - year, "not reached, due " .. final_year
  end,
}
