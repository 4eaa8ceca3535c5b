-- Whether a printed difference ("up 2.1702 points", "10 places better") follows from the two printed figures. Each of the
-- three may be off by half a unit of its last decimal; whole numbers are exact.
local function half(decimals) return decimals > 0 and 0.5 * 10 ^ -decimals or 0 end

rule "printed_difference" {
  title = { vi = "Mức chênh đã in so với hai số của nó", en = "Printed difference against its two figures" },
  level = "unit",
  score = "gap",
  decimals = 9,
  inputs = {
    "difference", "first", "second",
    difference_decimals = decimals_of "difference",
    first_decimals = decimals_of "first",
    second_decimals = decimals_of "second",
  },
  -- Where the difference is printed on a greater scale than the two figures.
  params = { scale = 1 },
  notes = {
    differs = { vi = "in là {1}, tính ra {2}", en = "printed as {1}, computed as {2}" },
  },
  judge = function(difference, first, second, scale, difference_decimals, first_decimals, second_decimals)
    local computed = round(scale * (first - second), 9)
    local gap = round(difference - computed, 9)
    local tolerance = half(difference_decimals) + scale * (half(first_decimals) + half(second_decimals))
    if math.abs(gap) <= round(tolerance, 9) then return consistent, gap end
    return inconsistent, gap, "differs", difference, computed
  end,
}
