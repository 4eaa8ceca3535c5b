-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "meets_target" {
  title = { vi = "Đạt hay không đạt mức đặt ra", en = "Target met or not" },
  level = "indicator",
  score = "gap",
  doc = {
    vi = [[
Cho biết kết quả có đạt mức đặt ra của kỳ hay không, theo đúng quan hệ ghi trong bảng chỉ tiêu (ít nhất, nhiều nhất, trong khoảng, tăng thêm …).

Đánh giá: đạt khi quan hệ được thỏa mãn, không đạt khi không. Nếu kế hoạch ghi một khoảng (cột upper, như “tăng 0,5–1 điểm”) và kết quả tốt hơn cả đầu kia của khoảng đó thì là vượt. Với chỉ tiêu giảm, “tốt hơn” là thấp hơn, và đầu kia của khoảng phải thấp hơn mức đặt ra.

Điểm là chênh lệch thực hiện − kế hoạch, theo đơn vị tính của chỉ tiêu; với chỉ tiêu giảm, chênh lệch âm là tốt.

Không dùng khi cần biết còn thiếu bao nhiêu phần trăm: hãy dùng percent_of_plan.

Ví dụ: kế hoạch ít nhất 85, thực hiện 84,06: không đạt, chênh lệch −0,94. Kế hoạch tăng 0,5–1 điểm từ 64,0, thực hiện 65,4: vượt (mức cao nhất là 65,0), chênh lệch 0,9.
]],
    en = [[
Says whether the figure meets what was promised for the period, by the relation that the table of targets gives (at least, at most, between, an increase …).

Verdict: met where the relation holds, missed where it doesn't. Where the plan gives a range (column upper, as in “rise by 0.5–1 points”) and the figure is better than its other end too, it is exceeded. For an indicator that should fall, better is lower, and the other end of the range must be below the target.

The score is the gap actual − target, in the indicator's own measure; for an indicator that should fall a negative gap is good.

Not for saying how many percent are lacking: use percent_of_plan.

Example: at least 85, actual 84.06: missed, gap −0.94. A rise by 0.5–1 points from 64.0, actual 65.4: exceeded (the upper end is 65.0), gap 0.9.
]],
  },
  basis = "So sánh trực tiếp kết quả với mức giao trong kế hoạch",
  optional = { "target_upper", "direction" },
  judge = function(meets, value, target, target_upper, direction)
    local gap = value - target
    if target_upper ~= nil then
      local rises = target_upper >= target
      if rises and value > target_upper and (direction == "up" or meets) and direction ~= "down" then
        return exceeded, gap
      end
      if not rises and value < target_upper and (direction == "down" or meets) and direction ~= "up" then
        return exceeded, gap
      end
    end
    if meets then return met, gap end
    return missed, gap
  end,
}
