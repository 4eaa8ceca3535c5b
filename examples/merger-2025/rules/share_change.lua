-- By how many percentage points a share changed, from the two counts of the year before. After a merger these are the sums
-- of what went into the unit, and the share is that of the whole area: never a mean of shares.
rule "share_change" {
  title = { vi = "Thay đổi của tỷ lệ, tính lại từ hai số đếm", en = "Change of a share, from its two counts" },
  level = "indicator",
  score = "gap",
  inputs = { "part_before", "whole_before" },
  statuses = {
    { id = "rising", vi = "Tăng", en = "Rising", good = true },
    { id = "not_rising", vi = "Không tăng", en = "Not rising" },
  },
  notes = {
    from = { vi = "năm trước, trên cùng địa bàn: {1}%", en = "the year before, in the same area: {1}%" },
  },
  judge = function(value, part_before, whole_before)
    local before = percent(part_before, whole_before)
    local step = round(value - before, 9)
    if step > 0 then return rising, step, "from", round(before, 2) end
    return not_rising, step, "from", round(before, 2)
  end,
}
