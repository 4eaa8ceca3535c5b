-- Whether a unit that was merged has what the units that went into it had.
rule "as_before" {
  title = { vi = "Bằng các đơn vị đã nhập vào", en = "As much as what it was made of" },
  level = "indicator",
  score = "gap",
  judge = function(value, previous)
    local gap = round(value - previous, 9)
    if gap == 0 then return consistent, gap end
    return inconsistent, gap
  end,
}
