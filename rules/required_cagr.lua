-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "required_cagr" {
  title = { vi = "Tốc độ tăng bình quân năm cần có", en = "Required compound annual growth rate" },
  level = "value",
  doc = {
    vi = [[
Tính tốc độ tăng bình quân mỗi năm cần có để từ một số liệu đầu đến được mức đặt ra sau một số năm. Số âm nghĩa là phải giảm.

Công thức: 100 × ((target_value / first)^(1 / years) − 1), phần trăm mỗi năm, làm tròn 9 chữ số thập phân. Số đầu bằng 0 hoặc âm, mức đặt ra bằng 0 hoặc âm, số năm bằng 0 hoặc âm là lỗi.

Đầu vào: first (số liệu đầu), target_value (mức đặt ra), years (số năm từ số đầu đến năm của mức đặt ra). Ví dụ: use "required_cagr" { indicators = "poverty.required", first = value_of("poverty", { lag = 8 }), target_value = 7.25, years = 15 }

Không dùng khi mức đặt ra là 0 (tốc độ tăng không đưa một số về 0 được) hoặc khi kế hoạch tăng đều mỗi năm một lượng: hãy dùng linear_path.

Ví dụ: tỷ lệ nghèo của Canada 14,5% năm 2015, mức đặt ra 7,25% năm 2030 (khung chỉ số phát triển bền vững của Canada, 1.1.1): 100 × ((7,25 / 14,5)^(1/15) − 1) = −4,5158% mỗi năm. Tăng gấp đôi sau 15 năm (mục tiêu 2.3 của Liên hợp quốc) cần 4,7294% mỗi năm.
]],
    en = [[
Computes the mean rate of growth a year that leads from a first figure to a target in a number of years. A negative rate means that it has to fall.

Formula: 100 × ((target_value / first)^(1 / years) − 1), percent a year, rounded to 9 decimals. A first figure of 0 or below, a target of 0 or below, and years of 0 or below are errors.

Inputs: first, target_value (the target), years (from the first figure to the target's year). Example: use "required_cagr" { indicators = "poverty.required", first = value_of("poverty", { lag = 8 }), target_value = 7.25, years = 15 }

Not for a target of 0 (no rate of growth takes a figure to 0), nor where a plan grows by the same amount every year: use linear_path.

Example: Canada's poverty rate, 14.5% in 2015, target 7.25% in 2030 (Canadian Indicator Framework, 1.1.1): 100 × ((7.25 / 14.5)^(1/15) − 1) = −4.5158% a year. Doubling in 15 years (target 2.3 of the United Nations) needs 4.7294% a year.
]],
  },
  basis = "Tốc độ tăng bình quân năm cần có để đạt mức đặt ra, như Open SDG và Eurostat dùng khi đánh giá tiến độ mục tiêu phát triển bền vững",
  inputs = { "first", "target_value", "years" },
  compute = function(first, target_value, years)
    if first <= 0 then error("the first figure must be above 0", 0) end
    if target_value <= 0 then error("the target must be above 0", 0) end
    if years <= 0 then error("years must be above 0", 0) end
    return round(100 * ((target_value / first) ^ (1 / years) - 1), 9)
  end,
}
