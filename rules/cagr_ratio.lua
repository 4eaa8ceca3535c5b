-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "cagr_ratio" {
  title = { vi = "Tốc độ tăng thực tế so với tốc độ cần có", en = "Observed over required growth rate" },
  level = "value",
  doc = {
    vi = [[
Tính tỷ số giữa tốc độ tăng bình quân năm đã có và tốc độ cần có để đến mức đặt ra đúng năm. Bằng 1 là vừa đúng nhịp, lớn hơn 1 là nhanh hơn cần thiết, âm là rời xa mức đặt ra.

Công thức: ((last / first)^(1 / years) − 1) / ((target_value / first)^(1 / years_target) − 1), làm tròn 9 chữ số thập phân. Số đầu hoặc mức đặt ra bằng 0 hoặc âm, số cuối âm, số năm bằng 0 hoặc âm, mức đặt ra bằng đúng số đầu (không cần tăng) là lỗi.

Đầu vào: first (số liệu đầu), last (số liệu mới nhất), years (số năm từ số đầu đến số mới nhất), target_value (mức đặt ra), years_target (số năm từ số đầu đến năm của mức đặt ra). Ví dụ: use "cagr_ratio" { indicators = "poverty.pace", first = value_of("poverty", { lag = 8 }), last = value_of "poverty", years = 8, target_value = 7.25, years_target = 15 }

Không dùng để xếp loại tiến độ: hãy dùng sdg_progress hoặc eu_trend, các quy tắc đó tự tìm năm gốc trong chuỗi số liệu và biết cả trường hợp mức đặt ra đã đạt.

Ví dụ: tỷ lệ nghèo của Canada 14,5% năm 2015, 10,2% năm 2023, mức đặt ra 7,25% năm 2030 (khung chỉ số phát triển bền vững của Canada, 1.1.1): −4,3017% mỗi năm so với −4,5158% cần có, tỷ số 0,9526.
]],
    en = [[
Computes the ratio of the compound annual growth rate so far and the rate that is needed to reach the target in its year. 1 is just in step, more than 1 is faster than needed, a negative ratio moves away from the target.

Formula: ((last / first)^(1 / years) − 1) / ((target_value / first)^(1 / years_target) − 1), rounded to 9 decimals. A first figure or target of 0 or below, a negative last figure, years of 0 or below, and a target that equals the first figure (no growth is needed) are errors.

Inputs: first, last (the newest figure), years (from the first to the last), target_value (the target), years_target (from the first figure to the target's year). Example: use "cagr_ratio" { indicators = "poverty.pace", first = value_of("poverty", { lag = 8 }), last = value_of "poverty", years = 8, target_value = 7.25, years_target = 15 }

Not for classes of progress: use sdg_progress or eu_trend, which find the base year in the series themselves and know of targets that are achieved.

Example: Canada's poverty rate, 14.5% in 2015, 10.2% in 2023, target 7.25% in 2030 (Canadian Indicator Framework, 1.1.1): −4.3017% a year against −4.5158% that are needed, a ratio of 0.9526.
]],
  },
  basis = "Open SDG, Progress Measurement Methodology for the Sustainable Development Goals (phương pháp của Statistics Canada, theo Eurostat): tỷ số tốc độ tăng quan sát được và tốc độ cần có",
  inputs = { "first", "last", "years", "target_value", "years_target" },
  compute = function(first, last, years, target_value, years_target)
    if first <= 0 then error("the first figure must be above 0", 0) end
    if target_value <= 0 then error("the target must be above 0", 0) end
    if last < 0 then error("the last figure must not be negative", 0) end
    if years <= 0 or years_target <= 0 then error("years must be above 0", 0) end
    if target_value == first then error("the target equals the first figure: no growth is required", 0) end
    local observed = (last / first) ^ (1 / years) - 1
    local required = (target_value / first) ^ (1 / years_target) - 1
    return round(observed / required, 9)
  end,
}
