-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "progress_from_baseline" {
  title = { vi = "Mức tiến bộ so với mức gốc", en = "Progress from the baseline" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết đã đi được bao nhiêu phần trăm quãng đường từ mức gốc (số liệu của kỳ gốc) đến mức đặt ra của kỳ. Không cần biết chiều của chỉ tiêu: quãng đường tự cho biết tăng hay giảm là tốt.

Công thức: 100 × (thực hiện − mức gốc) / (mức đặt ra − mức gốc), làm tròn 9 chữ số thập phân.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Đánh giá theo tỷ lệ trước khi giới hạn; điểm là tỷ lệ, không dưới lowest và không quá cap. Mức đặt ra bằng mức gốc là lỗi: không có quãng đường nào. Thiếu số liệu của kỳ gốc là không có số liệu.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt), lowest = 0 (điểm thấp nhất; đi ngược chiều cho số âm), cap = 120 (điểm cao nhất), limited = true (false: điểm không bị giới hạn).

Không dùng khi mức đặt ra là giữ nguyên mức gốc: hãy dùng meets_target; khi phương pháp tính của chỉ tiêu đã đổi sau kỳ gốc; khi cần biết có kịp tiến độ đến năm cuối hay không: hãy dùng linear_path.

Ví dụ: thứ hạng PAR INDEX của Ninh Thuận: năm 2021 hạng 35, mức đặt ra năm 2022 là tăng 10 bậc (hạng 25), thực hiện hạng 29 (Quyết định 2395/QĐ-UBND; Sở Nội vụ Ninh Thuận, 2023): 100 × (29 − 35) / (25 − 35) = 60, không đạt. SIPAS: mức gốc 88,64, mức đặt ra 89,64, thực hiện 81,83: −681 phần trăm, không đạt, điểm 0 (limited = false: −681).
]],
    en = [[
Says how many percent of the way from the baseline (the figure of the baseline period) to the target of the period was covered. It needs no direction: the way itself says whether up or down is good.

Formula: 100 × (actual − baseline) / (target − baseline), rounded to 9 decimals.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The verdict goes by the percentage before limits; the score is the percentage, at least lowest and at most cap. A target that equals the baseline is an error: there is no way to go. Where the baseline period has no figure there is no data.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near), lowest = 0 (the lowest score; moving the wrong way gives negative numbers), cap = 120 (the highest score), limited = true (false: no limits for the score).

Not for a target that keeps the baseline: use meets_target; nor where the method of the indicator changed after the baseline period; nor for whether the last year will be reached in time: use linear_path.

Example: the PAR INDEX rank of Ninh Thuận: 35 in 2021, target a rise by 10 places in 2022 (to 25), actual 29 (Decision 2395/QĐ-UBND; Department of Home Affairs of Ninh Thuận, 2023): 100 × (29 − 35) / (25 − 35) = 60, missed. SIPAS: baseline 88.64, target 89.64, actual 81.83: −681 percent, missed, score 0 (limited = false: −681).
]],
  },
  basis = "Tỷ lệ thay đổi đạt được so với thay đổi đặt ra từ mức gốc: cách dùng chung trong theo dõi, đánh giá theo kết quả (mức gốc, mức đặt ra, thực hiện)",
  params = { met_from = 100, near_from = 80, lowest = 0, cap = 120, limited = true },
  judge = function(value, baseline, target, met_from, near_from, lowest, cap, limited)
    if target == baseline then error("the target equals the baseline: there is no progress to measure", 0) end
    local reached = round(100 * (value - baseline) / (target - baseline), 9)
    local score = reached
    if limited then score = clamp(reached, lowest, cap) end
    if reached >= met_from then return met, score end
    if reached >= near_from then return near, score end
    return missed, score
  end,
}
