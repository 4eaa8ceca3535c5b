-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "percent_of_plan_reflected" {
  title = {
    vi = "Tỷ lệ thực hiện so với chỉ tiêu, chỉ tiêu giảm tính theo phần chênh lệch",
    en = "Percent of target, reflected where less is better",
  },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết số thực hiện đạt bao nhiêu phần trăm mức đặt ra của kỳ; với chỉ tiêu giảm, vượt mức đặt ra bao nhiêu phần trăm thì bị trừ bấy nhiêu.

Công thức: chỉ tiêu tăng: 100 × thực hiện / mức đặt ra; chỉ tiêu giảm: 100 × (2 − thực hiện / mức đặt ra), làm tròn 9 chữ số thập phân. Đây là cách tính phần chênh lệch (cách B): thực hiện bằng 0 được 200. Cách tính tỷ số (cách A), 100 × mức đặt ra / thực hiện, là percent_of_plan; cùng số liệu, hai cách cho hai kết quả khác nhau, nên báo cáo phải nói rõ dùng cách nào.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là tỷ lệ phần trăm, không dưới lowest và không quá cap. Mức đặt ra bằng 0 hoặc âm là lỗi, không phải là không đạt.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 90 (từ mức này là gần đạt), lowest = 0 (điểm thấp nhất; thực hiện gấp hơn hai lần mức đặt ra của chỉ tiêu giảm cho số âm), cap = 200 (điểm cao nhất), limited = true (false: điểm không bị giới hạn).

Không dùng khi mức đặt ra có thể bằng 0 hoặc âm: hãy dùng meets_target; khi chỉ tiêu là thứ hạng: hãy dùng top_n hoặc rank_target; khi kế hoạch đặt ra một khoảng: hãy dùng meets_target hoặc within_range.

Ví dụ: tỷ lệ thất nghiệp khu vực thành thị năm 2020, mức đặt ra 4%, ước thực hiện 4,39% (Bộ Kế hoạch và Đầu tư, 9/2020): 100 × (2 − 4,39 / 4) = 90,25, gần đạt; cách A cho 100 × 4 / 4,39 = 91,12.
]],
    en = [[
Says how many percent of what was promised for the period was reached; where less is better, a figure that is some percent above the target loses as many percent.

Formula: for an indicator that should rise, 100 × actual / target; for one that should fall, 100 × (2 − actual / target), rounded to 9 decimals. This is the reflected convention (B): an actual of 0 gives 200. The ratio convention (A), 100 × target / actual, is percent_of_plan; on the same figures the two give different results, so a report must say which one it uses.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The score is the percentage, at least lowest and at most cap. A target of 0 or below is an error, not a miss.

Parameters: met_from = 100 (from here on it is met), near_from = 90 (from here on it is near), lowest = 0 (the lowest score; an actual of more than twice the target gives a negative number where less is better), cap = 200 (the highest score), limited = true (false: no limits for the score).

Not for targets that may be 0 or negative: use meets_target; nor for ranks: use top_n or rank_target; nor for targets that are a range: use meets_target or within_range.

Example: urban unemployment in 2020, target 4%, estimated at 4.39% (Ministry of Planning and Investment, September 2020): 100 × (2 − 4.39 / 4) = 90.25, near; convention A gives 100 × 4 / 4.39 = 91.12.
]],
  },
  basis = "Cách tính tỷ lệ hoàn thành của chỉ tiêu càng thấp càng tốt bằng 200 − 100 × thực hiện / kế hoạch, như “Less is Better” của CAMMS và “Downwards polarity” của STRATEC (tài liệu hướng dẫn các hệ thống quản lý chỉ tiêu)",
  params = { met_from = 100, near_from = 90, lowest = 0, cap = 200, limited = true },
  judge = function(value, target, direction, met_from, near_from, lowest, cap, limited)
    if target <= 0 then error("the target must be above 0", 0) end
    local reached
    if direction == "down" then
      reached = round(100 * (2 - value / target), 9)
    else
      reached = percent_of_plan(value, target)
    end
    local score = reached
    if limited then score = clamp(reached, lowest, cap) end
    if reached >= met_from then return met, score end
    if reached >= near_from then return near, score end
    return missed, score
  end,
}
