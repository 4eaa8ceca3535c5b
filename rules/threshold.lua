-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "threshold" {
  title = { vi = "Số liệu so với ngưỡng", en = "Figure against its threshold" },
  level = "indicator",
  score = "gap",
  -- All the digits that the gap has: a ratio of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Cho biết số liệu có ở phía tốt của ngưỡng ghi trong bảng mức đặt ra (cột threshold) hay không, theo chiều của chỉ tiêu.

Công thức: chênh lệch = thực hiện − ngưỡng, làm tròn 9 chữ số thập phân.

Đánh giá: chỉ tiêu tăng: từ ngưỡng trở lên là đạt, thấp hơn là không đạt; chỉ tiêu giảm: từ ngưỡng trở xuống là đạt, cao hơn là không đạt. Đúng bằng ngưỡng là đạt, trừ khi edge_met = false. Điểm là chênh lệch; với chỉ tiêu giảm, chênh lệch âm là tốt. Chỉ tiêu không ghi chiều tăng hay giảm là lỗi; không ghi ngưỡng là không áp dụng.

Tham số: edge_met = true (đúng bằng ngưỡng là đạt; false khi kế hoạch ghi “dưới 4%”, “trên 10%”).

Không dùng khi số cần so là mức đặt ra của kỳ (cột value): hãy dùng meets_target hoặc percent_of_plan; khi có nhiều ngưỡng: hãy dùng threshold_bands.

Ví dụ: tỷ lệ thất nghiệp khu vực thành thị năm 2020, ngưỡng “dưới 4%” (edge_met = false), ước thực hiện 4,39% (Bộ Kế hoạch và Đầu tư, 9/2020): không đạt, 0,39.
]],
    en = [[
Says whether the figure is on the good side of the threshold in the table of targets (column threshold), by the indicator's direction.

Formula: gap = actual − threshold, rounded to 9 decimals.

Verdict: for an indicator that should rise, at the threshold or above it is met, below it missed; for one that should fall, at the threshold or below it is met, above it missed. The threshold itself is met, unless edge_met = false. The score is the gap; for an indicator that should fall a negative gap is good. An indicator whose direction is neither up nor down is an error; where no threshold was set the rule does not apply.

Parameters: edge_met = true (the threshold itself is met; false where the plan says “below 4%”, “over 10%”).

Not for the target of the period (column value): use meets_target or percent_of_plan; nor for several thresholds: use threshold_bands.

Example: urban unemployment in 2020, threshold “below 4%” (edge_met = false), estimated at 4.39% (Ministry of Planning and Investment, September 2020): missed, 0.39.
]],
  },
  basis = "So sánh trực tiếp số liệu với ngưỡng ghi trong kế hoạch (“dưới”, “trên”, “tối đa”, “tối thiểu”)",
  params = { edge_met = true },
  judge = function(value, threshold, direction, edge_met)
    if direction ~= "up" and direction ~= "down" then
      error("the indicator must have the direction up or down", 0)
    end
    local gap = round(value - threshold, 9)
    if gap == 0 then
      if edge_met then return met, gap end
      return missed, gap
    end
    if (gap > 0) == (direction == "up") then return met, gap end
    return missed, gap
  end,
}
