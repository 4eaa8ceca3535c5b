-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "linear_path_on_date" {
  title = { vi = "Tiến độ theo đường thẳng, tính theo ngày", en = "On the straight path, by days" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết tại ngày đánh giá có kịp tiến độ để đạt mức đặt ra cuối cùng hay không, nếu mỗi ngày đi một phần bằng nhau của quãng đường từ mức gốc. Dùng được cho quý, tháng và khi năm chưa hết. Không cần biết chiều của chỉ tiêu.

Công thức: mức kỳ vọng nằm trên đường thẳng từ mức gốc (ngày đầu) đến mức đặt ra cuối cùng (ngày cuối), tính theo số ngày đến ngày đánh giá hoặc ngày cuối kỳ, ngày nào sớm hơn; sau ngày cuối là mức đặt ra cuối cùng. Tỷ lệ = 100 × (thực hiện − mức gốc) / (mức kỳ vọng − mức gốc), làm tròn 9 chữ số thập phân.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Đánh giá theo tỷ lệ trước khi giới hạn; điểm là tỷ lệ, không dưới lowest và không quá cap. Ghi chú nêu mức kỳ vọng và ngày. Ngày đầu trở về trước là không áp dụng. Mức đặt ra cuối cùng bằng mức gốc, hoặc ngày cuối không sau ngày đầu, là lỗi.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt), lowest = 0 (điểm thấp nhất), cap = 120 (điểm cao nhất), limited = true (false: điểm không bị giới hạn), start_on, end_on (ngày đầu và ngày cuối, viết { năm, tháng, ngày }; để trống: ngày 31/12 của năm gốc và của năm cuối).

Không dùng khi số liệu là cộng dồn từ đầu mỗi năm mà mức gốc là của cả năm trước; khi chỉ có số liệu cuối năm: hãy dùng linear_path.

Ví dụ: thứ hạng PAR INDEX của Ninh Thuận: hạng 35 năm 2021, hạng 20 vào năm 2025 (Quyết định 2395/QĐ-UBND), từ 31/12/2021 đến 31/12/2025 là 1.461 ngày. Ngày 31/12/2022 đã qua 365 ngày, kỳ vọng 35 − 15 × 365 / 1.461 = 31,2526; thực hiện 29 (Sở Nội vụ Ninh Thuận): 100 × (29 − 35) / (31,2526 − 35) = 160,11, đạt, điểm 120.
]],
    en = [[
Says whether on the evaluation date the final target will be reached in time, if each day goes an equal part of the way from the baseline. It serves for quarters, months and years that are not over. It needs no direction.

Formula: the expected figure lies on the straight line from the baseline (first day) to the final target (last day), by the days up to the evaluation date or the period's end, whichever is earlier; after the last day it is the final target. Share = 100 × (actual − baseline) / (expected − baseline), rounded to 9 decimals.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The verdict goes by the share before limits; the score is the share, at least lowest and at most cap. The note gives the expected figure and the day. On the first day and before it the rule does not apply. A final target that equals the baseline, or a last day that is not after the first, is an error.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near), lowest = 0 (the lowest score), cap = 120 (the highest score), limited = true (false: no limits for the score), start_on, end_on (the first and the last day, written { year, month, day }; empty: 31 December of the baseline year and of the final year).

Not for figures that add up from the beginning of each year where the baseline is that of a whole year; nor where only year-end figures exist: use linear_path.

Example: the PAR INDEX rank of Ninh Thuận: 35 in 2021, 20 by 2025 (Decision 2395/QĐ-UBND); from 2021-12-31 to 2025-12-31 there are 1,461 days. On 2022-12-31 365 of them have passed, 35 − 15 × 365 / 1,461 = 31.2526 is expected; actual 29 (Department of Home Affairs of Ninh Thuận): 100 × (29 − 35) / (31.2526 − 35) = 160.11, met, score 120.
]],
  },
  basis = "Nội suy tuyến tính theo ngày giữa mức gốc và mức đặt ra cuối cùng",
  params = { met_from = 100, near_from = 80, lowest = 0, cap = 120, limited = true, start_on = {}, end_on = {} },
  notes = {
    expected = { vi = "kỳ vọng {1} đến ngày {2}", en = "{1} was expected by {2}" },
    not_begun = { vi = "chưa sau ngày đầu {1}", en = "not after the first day, {1}" },
  },
  judge = function(value, baseline, baseline_year, final_target, final_year, as_of, period_end,
    met_from, near_from, lowest, cap, limited, start_on, end_on)
    if final_target == baseline then error("the final target equals the baseline: there is no path", 0) end
    local first, last = date(baseline_year, 12, 31), date(final_year, 12, 31)
    if #start_on > 0 then first = date(start_on[1], start_on[2], start_on[3]) end
    if #end_on > 0 then last = date(end_on[1], end_on[2], end_on[3]) end
    if last <= first then error("the last day of the path is not after the first", 0) end
    local day = math.min(as_of, period_end)
    if day <= first then return not_applicable, nil, "not_begun", date_text(first) end
    local expected = final_target
    if day < last then expected = linear(day, first, baseline, last, final_target) end
    local reached = round(100 * (value - baseline) / (expected - baseline), 9)
    local score = reached
    if limited then score = clamp(reached, lowest, cap) end
    local shown, on = round(expected, 4), date_text(day)
    if reached >= met_from then return met, score, "expected", shown, on end
    if reached >= near_from then return near, score, "expected", shown, on end
    return missed, score, "expected", shown, on
  end,
}
