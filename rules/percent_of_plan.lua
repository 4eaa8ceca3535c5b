-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "percent_of_plan" {
  title = { vi = "Tỷ lệ thực hiện so với chỉ tiêu", en = "Percent of target" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết kết quả đạt bao nhiêu phần trăm mức đặt ra của kỳ.

Công thức: chỉ tiêu tăng: 100 × thực hiện / kế hoạch; chỉ tiêu giảm: 100 × kế hoạch / thực hiện. Với chỉ tiêu giảm, thực hiện bằng 0 được tính là mức trần (cap). Đây là cách tính tỷ số (cách A); cách tính phần chênh lệch, 100 × (2 − thực hiện / kế hoạch) (cách B), là percent_of_plan_reflected.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là tỷ lệ phần trăm, không quá cap.

Tham số: met_from = 100, near_from = 90, cap = 200.

Không dùng khi mức đặt ra có thể bằng 0 hoặc âm (tốc độ tăng, chênh lệch), khi chỉ tiêu là thứ hạng, hoặc khi kế hoạch đặt ra một khoảng: hãy dùng meets_target. Kế hoạch bằng 0 hoặc âm của chỉ tiêu tăng là lỗi, không phải là không đạt.

Ví dụ: kế hoạch 80%, thực hiện 74%: 100 × 74 / 80 = 92,5, gần đạt. Chỉ tiêu giảm, kế hoạch 4%, thực hiện 3,2%: 100 × 4 / 3,2 = 125, đạt.
]],
    en = [[
Says how many percent of what was promised for the period was reached.

Formula: for an indicator that should rise, 100 × actual / target; for one that should fall, 100 × target / actual. Where it should fall, an actual of 0 counts as the cap. This is the ratio convention (A); the reflected one (B), 100 × (2 − actual / target), is percent_of_plan_reflected.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The score is the percentage, at most cap.

Parameters: met_from = 100, near_from = 90, cap = 200.

Not for targets that may be 0 or negative (growth rates, differences), for ranks, or for targets that are a range: use meets_target. A target of 0 or below of an indicator that should rise is an error, not a miss.

Example: target 80%, actual 74%: 100 × 74 / 80 = 92.5, near. An indicator that should fall, target 4%, actual 3.2%: 100 × 4 / 3.2 = 125, met.
]],
  },
  basis = "Cách tính tỷ lệ hoàn thành kế hoạch thường dùng trong báo cáo kinh tế - xã hội (thực hiện so với kế hoạch, %)",
  params = { met_from = 100, near_from = 90, cap = 200 },
  judge = function(value, target, direction, met_from, near_from, cap)
    local reached = cap
    if direction == "down" then
      if target < 0 or value < 0 then
        error("target and value must not be negative", 0)
      end
      if value ~= 0 then reached = percent_of_plan(value, target, direction) end
    else
      if target <= 0 then error("the target must be above 0", 0) end
      reached = percent_of_plan(value, target, direction)
    end
    local score = math.min(reached, cap)
    if reached >= met_from then return met, score end
    if reached >= near_from then return near, score end
    return missed, score
  end,
}
