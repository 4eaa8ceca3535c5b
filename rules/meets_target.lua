-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "meets_target" {
  title = { vi = "Đạt hay không đạt mức đặt ra", en = "Target met or not" },
  level = "indicator",
  score = "gap",
  doc = {
    vi = [[
Cho biết số thực hiện có đạt mức đặt ra của kỳ hay không, theo đúng quan hệ ghi trong bảng mức đặt ra (ít nhất, nhiều nhất, trong khoảng, tăng thêm …).

Công thức: chênh lệch = thực hiện − mức đặt ra, theo đơn vị tính của chỉ tiêu; khi ghi ra làm tròn 2 chữ số thập phân.

Đánh giá: đạt khi quan hệ được thỏa mãn, không đạt khi không. Nếu kế hoạch ghi một khoảng (cột upper, như “tăng 0,5–1 điểm”) và số thực hiện tốt hơn cả đầu kia của khoảng đó thì là vượt; đúng bằng đầu kia thì chưa vượt. Với chỉ tiêu giảm, “tốt hơn” là thấp hơn, và đầu kia của khoảng phải thấp hơn mức đặt ra. Điểm là chênh lệch; với chỉ tiêu giảm, chênh lệch âm là tốt. Không có mức đặt ra là không áp dụng.

Không dùng khi cần biết đạt bao nhiêu phần trăm: hãy dùng percent_of_plan; khi cao hơn khoảng cũng là không đạt: hãy dùng within_range; khi mức đặt ra là đứng trong nhóm đầu của một bảng xếp hạng đã công bố: hãy dùng top_n.

Ví dụ: Quyết định 2395/QĐ-UBND của Ninh Thuận đặt ra cho năm 2022: PCI tăng 0,5–1 điểm từ 62,23, tức từ 62,73 đến 63,23; thực hiện 65,43 (VCCI, có đổi trọng số trong năm 2022): vượt, chênh lệch 2,7. SIPAS tăng 1 điểm phần trăm từ 88,64, tức 89,64; thực hiện 81,83 (Sở Nội vụ Ninh Thuận): không đạt, chênh lệch −7,81.
]],
    en = [[
Says whether the figure meets what was promised for the period, by the relation that the table of targets gives (at least, at most, between, an increase …).

Formula: gap = actual − target, in the indicator's own measure; written with 2 decimals.

Verdict: met where the relation holds, missed where it doesn't. Where the plan gives a range (column upper, as in “rise by 0.5–1 points”) and the figure is better than its other end too, it is exceeded; the other end itself is not exceeded. For an indicator that should fall, better is lower, and the other end of the range must be below the target. The score is the gap; for an indicator that should fall a negative gap is good. Where nothing was promised the rule does not apply.

Not for saying how many percent were reached: use percent_of_plan; nor where a figure above the range is missed as well: use within_range; nor for a place among the top of a published ranking: use top_n.

Example: for 2022 Decision 2395/QĐ-UBND of Ninh Thuận promised that the PCI rises by 0.5–1 points from 62.23, to between 62.73 and 63.23; actual 65.43 (VCCI, with other weights in 2022): exceeded, gap 2.7. SIPAS was to rise by 1 percentage point from 88.64, to 89.64; actual 81.83 (Department of Home Affairs of Ninh Thuận): missed, gap −7.81.
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
