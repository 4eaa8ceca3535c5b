-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "min_max" {
  title = { vi = "Chuẩn hóa giữa mức thấp nhất và mức cao nhất", en = "Min-max normalisation" },
  level = "value",
  doc = {
    vi = [[
Đưa một số liệu về thang điểm chung, theo vị trí của nó giữa mức thấp nhất và mức cao nhất.

Công thức: worst + (best − worst) × (x − minimum) / (maximum − minimum), làm tròn 9 chữ số thập phân; khi thấp hơn là tốt hơn (better = "down"): worst + (best − worst) × (maximum − x) / (maximum − minimum). Số liệu nằm ngoài hai mức cho điểm nằm ngoài thang, không bị chặn lại. minimum bằng hoặc lớn hơn maximum là lỗi. Thiếu một trong ba số thì chỉ tiêu không có số liệu.

Đầu vào: x (số liệu), minimum (mức thấp nhất), maximum (mức cao nhất); hai mức là hằng số hoặc lấy từ các đơn vị: use "min_max" { indicators = "osi_index", x = value_of "osi", minimum = min_of("osi", { units = { level = "country" } }), maximum = max_of("osi", { units = { level = "country" } }) }.

Tham số: better = "up" (cao hơn là tốt hơn; "down": thấp hơn là tốt hơn), worst = 0 và best = 1 (hai đầu của thang điểm; thang 1 đến 10 của PCI: worst = 1, best = 10).

Không dùng khi một giá trị cá biệt kéo dài khoảng giữa hai mức làm các đơn vị khác dồn về một phía: hãy dùng z_score.

Ví dụ: tuổi thọ trung bình của Việt Nam 76,5 năm (UNDP, Cập nhật thống kê 2018), hai mức của HDI là 20 và 85: (76,5 − 20) / (85 − 20) = 0,869230769.
]],
    en = [[
Brings a figure onto a common scale by where it stands between the lowest and the highest level.

Formula: worst + (best − worst) × (x − minimum) / (maximum − minimum), rounded to 9 decimals; where lower is better (better = "down"), worst + (best − worst) × (maximum − x) / (maximum − minimum). A figure beyond the two levels gives a score beyond the scale; it is not cut off. A minimum that equals or exceeds maximum is an error. Where one of the three is missing the indicator is missing.

Inputs: x (the figure), minimum (the lowest level), maximum (the highest); the levels are constants or come from units: use "min_max" { indicators = "osi_index", x = value_of "osi", minimum = min_of("osi", { units = { level = "country" } }), maximum = max_of("osi", { units = { level = "country" } }) }.

Parameters: better = "up" (higher is better; "down": lower is), worst = 0 and best = 1 (the ends of the scale; for the scale of the PCI, 1 to 10: worst = 1, best = 10).

Not where one extreme figure stretches the range so that all others crowd at one side: use z_score.

Example: life expectancy of Viet Nam, 76.5 years (UNDP, 2018 Statistical Update), with the levels of the HDI, 20 and 85: (76.5 − 20) / (85 − 20) = 0.869230769.
]],
  },
  basis = "OECD/JRC, Handbook on Constructing Composite Indicators (2008), chuẩn hóa min-max; UNDP, Human Development Report, Technical note 1",
  inputs = { "x", "minimum", "maximum" },
  params = { better = "up", worst = 0, best = 1 },
  compute = function(x, minimum, maximum, better, worst, best)
    if minimum >= maximum then error("minimum must be below maximum", 0) end
    if better == "up" then return round(worst + (best - worst) * (x - minimum) / (maximum - minimum), 9) end
    if better ~= "down" then error("better must be \"up\" or \"down\"", 0) end
    return round(worst + (best - worst) * (maximum - x) / (maximum - minimum), 9)
  end,
}
