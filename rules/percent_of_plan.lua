-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "percent_of_plan" {
  title = { vi = "Tỷ lệ thực hiện so với chỉ tiêu", en = "Percent of target" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết số thực hiện đạt bao nhiêu phần trăm mức đặt ra của kỳ.

Công thức: chỉ tiêu tăng: 100 × thực hiện / mức đặt ra; chỉ tiêu giảm: 100 × mức đặt ra / thực hiện; làm tròn 9 chữ số thập phân. Với chỉ tiêu giảm, thực hiện bằng 0 được tính là mức trần (cap). Đây là cách tính tỷ số (cách A); cách tính phần chênh lệch, 100 × (2 − thực hiện / mức đặt ra) (cách B), là percent_of_plan_reflected.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là tỷ lệ phần trăm, không quá cap. Chỉ tiêu tăng mà mức đặt ra bằng 0 hoặc âm, chỉ tiêu giảm mà mức đặt ra hoặc thực hiện âm, là lỗi, không phải là không đạt. Chỉ tiêu không ghi chiều được tính như chỉ tiêu tăng.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 90 (từ mức này là gần đạt), cap = 200 (điểm cao nhất).

Không dùng khi mức đặt ra có thể bằng 0 hoặc âm (tốc độ tăng, chênh lệch): hãy dùng meets_target; khi chỉ tiêu là thứ hạng: hãy dùng top_n hoặc rank_target; khi kế hoạch đặt ra một khoảng: hãy dùng meets_target hoặc within_range; khi phải tính từ mức gốc: hãy dùng progress_from_baseline.

Ví dụ: SIPAS năm 2022 của Ninh Thuận, mức đặt ra 89,64% (Quyết định 2395/QĐ-UBND), thực hiện 81,83% (Sở Nội vụ Ninh Thuận): 100 × 81,83 / 89,64 = 91,29, gần đạt. Chỉ tiêu giảm: tỷ lệ thất nghiệp khu vực thành thị năm 2020, mức đặt ra 4%, ước thực hiện 4,39% (Bộ Kế hoạch và Đầu tư, 9/2020): 100 × 4 / 4,39 = 91,12, gần đạt.
]],
    en = [[
Says how many percent of what was promised for the period was reached.

Formula: for an indicator that should rise, 100 × actual / target; for one that should fall, 100 × target / actual; rounded to 9 decimals. Where it should fall, an actual of 0 counts as the cap. This is the ratio convention (A); the reflected one (B), 100 × (2 − actual / target), is percent_of_plan_reflected.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The score is the percentage, at most cap. A target of 0 or below of an indicator that should rise, and a negative target or actual of one that should fall, are errors, not a miss. An indicator without a direction counts as one that should rise.

Parameters: met_from = 100 (from here on it is met), near_from = 90 (from here on it is near), cap = 200 (the highest score).

Not for targets that may be 0 or negative (growth rates, differences): use meets_target; nor for ranks: use top_n or rank_target; nor for targets that are a range: use meets_target or within_range; nor where the baseline counts: use progress_from_baseline.

Example: SIPAS of Ninh Thuận in 2022, target 89.64% (Decision 2395/QĐ-UBND), actual 81.83% (Department of Home Affairs of Ninh Thuận): 100 × 81.83 / 89.64 = 91.29, near. An indicator that should fall: urban unemployment in 2020, target 4%, estimated at 4.39% (Ministry of Planning and Investment, September 2020): 100 × 4 / 4.39 = 91.12, near.
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
