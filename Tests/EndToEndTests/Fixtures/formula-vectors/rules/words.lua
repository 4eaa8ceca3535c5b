-- The words and names that the vectors are about, each with no more around it than a rule needs.

rule "percent_lower" {
  level = "unit", inputs = { "actual", "goal" },
  judge = function(actual, goal) return consistent, percent_of_plan(actual, goal, "down") end,
}

rule "line" {
  level = "unit", inputs = { "x", "x0", "y0", "x1", "y1" }, params = { low = -1e9, high = 1e9 },
  judge = function(x, x0, y0, x1, y1, low, high) return consistent, clamp(linear(x, x0, y0, x1, y1), low, high) end,
}

rule "classes" {
  level = "unit", score = "none", inputs = { "x" },
  statuses = {
    { id = "very_high", vi = "rất cao", en = "very high" },
    { id = "high", vi = "cao", en = "high" },
    { id = "middle", vi = "trung bình", en = "middle" },
    { id = "low", vi = "thấp", en = "low" },
  },
  judge = function(x)
    if x > 0.75 then return very_high end
    return band(x, { { 0.5, high }, { 0.25, middle }, low })
  end,
}

rule "all_or_nothing" {
  level = "indicator", score = "points", inputs = { "points" },
  judge = function(meets, points)
    if meets then return met, points end
    return missed, 0
  end,
}

rule "figure" {
  level = "indicator", params = { digits = 2, scale = 1 }, decimals = 9,
  judge = function(value, digits, scale) return met, round(value * scale, digits) end,
}

rule "geometric" {
  level = "unit", decimals = 6, inputs = { "values" },
  judge = function(values) return consistent, geometric_mean(values) end,
}

rule "place" {
  level = "indicator", score = "places",
  judge = function(peer_rank) return met, peer_rank end,
}

rule "z_score" {
  level = "indicator", decimals = 6,
  judge = function(value, peer_mean, peer_sd) return met, (value - peer_mean) / peer_sd end,
}

rule "growth" {
  level = "unit", inputs = { "former", "actual" }, params = { digits = 2 },
  judge = function(former, actual, digits) return consistent, round(percent(actual - former, former), digits) end,
}

rule "rounded" {
  level = "unit", inputs = { "part", "whole" }, decimals = 9,
  judge = function(part, whole) return consistent, round(part / whole, 2) end,
}
