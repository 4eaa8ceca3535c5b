-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "cagr" {
  title = { vi = "Tốc độ tăng bình quân năm", en = "Compound annual growth rate" },
  level = "value",
  doc = {
    vi = [[
Tính tốc độ tăng bình quân mỗi năm giữa hai số liệu cách nhau một số năm: nếu năm nào cũng tăng đúng tốc độ đó thì từ số đầu sẽ đến số cuối. Chỉ hai đầu được tính, các năm ở giữa không ảnh hưởng.

Công thức: 100 × ((last / first)^(1 / years) − 1), phần trăm mỗi năm, làm tròn 9 chữ số thập phân. Số đầu bằng 0 hoặc âm, số cuối âm, số năm bằng 0 hoặc âm là lỗi. Số cuối bằng 0 thì kết quả là −100.

Đầu vào: first (số liệu đầu), last (số liệu cuối), years (số năm ở giữa, thường ghi thẳng một số). Ví dụ: use "cagr" { indicators = "egdi.growth", first = value_of("egdi", { lag = 2 }), last = value_of "egdi", years = 2 }

Không dùng cho số liệu có thể âm hoặc bằng 0 (chênh lệch, tốc độ tăng): hãy dùng change_in_points. Tốc độ cần có để đến mức đặt ra: required_cagr.

Ví dụ: EGDI của Việt Nam 0,47045 năm 2014, 0,51426 năm 2016 (Liên hợp quốc): 100 × ((0,51426 / 0,47045)^(1/2) − 1) = 4,5526% mỗi năm.
]],
    en = [[
Computes the mean rate of growth a year between two figures that lie some years apart: growing by that rate every year leads from the first figure to the last. Only the two ends count, the years between have no influence.

Formula: 100 × ((last / first)^(1 / years) − 1), percent a year, rounded to 9 decimals. A first figure of 0 or below, a negative last figure, and years of 0 or below are errors. A last figure of 0 gives −100.

Inputs: first, last, years (how many years lie between them, mostly a plain number). Example: use "cagr" { indicators = "egdi.growth", first = value_of("egdi", { lag = 2 }), last = value_of "egdi", years = 2 }

Not for figures that may be negative or 0 (differences, growth rates): use change_in_points. For the rate that is needed to reach a target: required_cagr.

Example: EGDI of Viet Nam, 0.47045 in 2014, 0.51426 in 2016 (United Nations): 100 × ((0.51426 / 0.47045)^(1/2) − 1) = 4.5526% a year.
]],
  },
  basis = "Tốc độ tăng bình quân năm (CAGR): tốc độ phát triển bình quân nhân trừ 100%",
  inputs = { "first", "last", "years" },
  compute = function(first, last, years)
    if first <= 0 then error("the first figure must be above 0", 0) end
    if last < 0 then error("the last figure must not be negative", 0) end
    if years <= 0 then error("years must be above 0", 0) end
    return round(100 * ((last / first) ^ (1 / years) - 1), 9)
  end,
}
