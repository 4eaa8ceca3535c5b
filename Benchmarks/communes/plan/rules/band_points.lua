local bands = {
  { from = 100, score = 100, status = met, text = "on plan" },
  { from = 90, score = 75, status = near, text = "slightly behind" },
  { from = 75, score = 50, status = missed, text = "behind" },
  { from = 50, score = 25, status = missed, text = "far behind" },
  { from = 0, score = 0, status = missed, text = "critical" },
}

rule "band_points" {
  title    = { vi = "Điểm theo bậc", en = "Points from bands" },
  level    = "indicator",
  score    = "points",
  optional = { "value", "target" },
  judge    = function(value, target, weight, direction)
    if target == nil then return not_applicable, nil, "no target" end
    if value == nil then return no_data, nil, "no value" end
    local percent
    if direction == "down" then
      if value <= 0 then percent = 200 else percent = target / value * 100 end
    else
      percent = value / target * 100
    end
    for _, band in ipairs(bands) do
      if percent >= band.from then
        local points = math.floor(band.score * weight / 10 + 0.5)
        return band.status, band.score, band.text .. ", " .. points .. " points"
      end
    end
  end,
}
