-- A rule is a function whose parameters name what it reads: value is the period's figure, previous the one of the period
-- before, direction says which way is better. Nothing else reaches it. Where one of them is missing the function is not
-- called and the outcome is “no data”: missing is not zero.

rule "progress" {
  title = { vi = "Tiến bộ so với kỳ trước", en = "Progress since the period before" },
  level = "indicator",
  score = "gap",   -- the score is a difference, in the indicator's own measure
  basis = "Example rule of this plan",

  -- A parameter has a default; plan.lua may set it: use "progress" { indicators = "**", at_least = 1 }.
  params = { at_least = 0.5 },

  -- Notes stand in two languages; the function fills {1}.
  notes = {
    better = { vi = "tốt hơn kỳ trước {1}", en = "better than the period before by {1}" },
    worse = { vi = "kém hơn kỳ trước {1}", en = "worse than the period before by {1}" },
  },

  judge = function(value, previous, direction, at_least)
    local change = round(value - previous, 6)
    if direction == "down" then change = -change end   -- lower is better
    if change >= at_least then return met, change, "better", change end
    if change < 0 then return missed, change, "worse", -change end
    return near, change
  end,
}
