-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "linear_path" {
  title = { vi = "Tiến độ theo đường thẳng, tính theo năm", en = "On the straight path, by years" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết đến năm này có kịp tiến độ để đạt mức đặt ra cuối cùng hay không, nếu mỗi năm đi một phần bằng nhau của quãng đường từ mức gốc. Không cần biết chiều của chỉ tiêu.

Công thức: mức kỳ vọng của năm nằm trên đường thẳng từ mức gốc (năm gốc) đến mức đặt ra cuối cùng (năm cuối); sau năm cuối là mức đặt ra cuối cùng. Tỷ lệ = 100 × (thực hiện − mức gốc) / (mức kỳ vọng − mức gốc), làm tròn 9 chữ số thập phân.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Đánh giá theo tỷ lệ trước khi giới hạn; điểm là tỷ lệ, không dưới lowest và không quá cap. Ghi chú nêu mức kỳ vọng. Năm gốc trở về trước là không áp dụng. Mức đặt ra cuối cùng bằng mức gốc, hoặc năm cuối không sau năm gốc, là lỗi.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt), lowest = 0 (điểm thấp nhất), cap = 120 (điểm cao nhất), limited = true (false: điểm không bị giới hạn).

Không dùng cho kỳ ngắn hơn năm: hãy dùng linear_path_on_date; khi kế hoạch ghi mức của từng năm: hãy dùng percent_of_plan hoặc meets_target; khi kế hoạch chỉ ghi vài mốc: hãy dùng milestones.

Ví dụ: thứ hạng PAR INDEX của Ninh Thuận: hạng 35 năm 2021, hạng 20 vào năm 2025 (Quyết định 2395/QĐ-UBND). Năm 2022 kỳ vọng 31,25, thực hiện 29: 100 × (29 − 35) / (31,25 − 35) = 160, đạt, điểm 120. Năm 2023 kỳ vọng 27,5, thực hiện 36: −13,33, không đạt, điểm 0.
]],
    en = [[
Says whether the final target will be reached in time as far as this year can tell, if each year goes an equal part of the way from the baseline. It needs no direction.

Formula: the expected figure of the year lies on the straight line from the baseline (baseline year) to the final target (final year); after the final year it is the final target. Share = 100 × (actual − baseline) / (expected − baseline), rounded to 9 decimals.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The verdict goes by the share before limits; the score is the share, at least lowest and at most cap. The note gives the expected figure. In the baseline year and before it the rule does not apply. A final target that equals the baseline, or a final year that is not after the baseline year, is an error.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near), lowest = 0 (the lowest score), cap = 120 (the highest score), limited = true (false: no limits for the score).

Not for periods shorter than a year: use linear_path_on_date; nor where the plan gives a figure for each year: use percent_of_plan or meets_target; nor where it gives a few milestones: use milestones.

Example: the PAR INDEX rank of Ninh Thuận: 35 in 2021, 20 by 2025 (Decision 2395/QĐ-UBND). In 2022 31.25 is expected, actual 29: 100 × (29 − 35) / (31.25 − 35) = 160, met, score 120. In 2023 27.5 is expected, actual 36: −13.33, missed, score 0.
]],
  },
  basis = "Nội suy tuyến tính giữa mức gốc và mức đặt ra cuối cùng: cách dùng chung để biết có kịp tiến độ của mục tiêu nhiều năm",
  params = { met_from = 100, near_from = 80, lowest = 0, cap = 120, limited = true },
  notes = {
    expected = { vi = "kỳ vọng {1}", en = "{1} was expected" },
    not_begun = { vi = "chưa sau năm gốc {1}", en = "not after the baseline year {1}" },
  },
  judge = function(value, baseline, baseline_year, final_target, final_year, year, met_from, near_from, lowest, cap, limited)
    if final_target == baseline then error("the final target equals the baseline: there is no path", 0) end
    if final_year <= baseline_year then error("the final year is not after the baseline year", 0) end
    if year <= baseline_year then return not_applicable, nil, "not_begun", baseline_year end
    local expected = final_target
    if year < final_year then expected = linear(year, baseline_year, baseline, final_year, final_target) end
    local reached = round(100 * (value - baseline) / (expected - baseline), 9)
    local score = reached
    if limited then score = clamp(reached, lowest, cap) end
    local shown = round(expected, 4)
    if reached >= met_from then return met, score, "expected", shown end
    if reached >= near_from then return near, score, "expected", shown end
    return missed, score, "expected", shown
  end,
}
