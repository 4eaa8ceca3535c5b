local bands = {
  { from = 100, score = 100, status = met, note = "on_plan" },
  { from = 90, score = 75, status = near, note = "slightly_behind" },
  { from = 75, score = 50, status = missed, note = "behind" },
  { from = 50, score = 25, status = missed, note = "far_behind" },
  { from = 0, score = 0, status = missed, note = "critical" },
}

rule "band_points" {
  title    = { vi = "Điểm theo bậc", en = "Points from bands" },
  level    = "indicator",
  score    = "points",
  optional = { "value", "target" },
  notes    = {
    on_plan         = { vi = "đúng kế hoạch, {1} điểm", en = "on plan, {1} points" },
    slightly_behind = { vi = "chậm một ít, {1} điểm", en = "slightly behind, {1} points" },
    behind          = { vi = "chậm, {1} điểm", en = "behind, {1} points" },
    far_behind      = { vi = "chậm nhiều, {1} điểm", en = "far behind, {1} points" },
    critical        = { vi = "rất chậm, {1} điểm", en = "critical, {1} points" },
  },
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
        return band.status, band.score, band.note, points
      end
    end
  end,
}
