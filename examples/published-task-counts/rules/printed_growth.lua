-- Whether a printed growth in percent follows from the two printed figures. What their rounding may do is the growth at
-- the greatest now and the smallest before that are printed so.
local function half(decimals) return decimals > 0 and 0.5 * 10 ^ -decimals or 0 end

rule "printed_growth" {
  title = { vi = "Mức tăng (%) đã in so với hai số của nó", en = "Printed growth against its two figures" },
  level = "unit",
  score = "gap",
  decimals = 4,
  inputs = {
    "growth", "now", "before",
    growth_decimals = decimals_of "growth",
    now_decimals = decimals_of "now",
    before_decimals = decimals_of "before",
  },
  notes = {
    differs = { vi = "in là {1}%, tính ra {2}%", en = "printed as {1}%, computed as {2}%" },
  },
  judge = function(growth, now, before, growth_decimals, now_decimals, before_decimals)
    if before <= half(before_decimals) then error("what it grew from must be above 0", 0) end
    local computed = 100 * (now / before - 1)
    local most = 100 * ((now + half(now_decimals)) / (before - half(before_decimals)) - 1)
    local gap = round(growth - computed, 9)
    if math.abs(gap) <= round(half(growth_decimals) + most - computed, 9) then return consistent, gap end
    return inconsistent, gap, "differs", growth, round(computed, 4)
  end,
}
