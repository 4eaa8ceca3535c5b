-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sum" {
  title = { vi = "Tổng của các phần", en = "Sum of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là tổng của nhiều số liệu: của các chỉ tiêu con, của các đơn vị cấp dưới, hoặc của các quý trong năm.

Công thức: các phần cộng lại, làm tròn 9 chữ số thập phân. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true; không có phần nào thì cũng không có số liệu, không phải là 0.

Đầu vào: parts (các phần).

Không dùng khi các phần là tỷ lệ hoặc điểm: hãy dùng mean hoặc weighted_mean.

Ví dụ: parts = values_of(this, { units = "children" }), ba xã có 12, 7 và 9 dịch vụ: 28.
]],
    en = [[
Computes an indicator as the sum of several figures: of indicators, of the units below, or of the quarters of a year.

Formula: the sum of the parts, rounded to 9 decimals. Where a part is missing the indicator is missing, unless the binding says skip_missing = true; without any part it is missing too, not 0.

Inputs: parts.

Not for parts that are ratios or scores: use mean or weighted_mean.

Example: parts = values_of(this, { units = "children" }), three communes with 12, 7 and 9 services: 28.
]],
  },
  basis = "Tổng hợp số liệu từ các đơn vị và chỉ tiêu thành phần",
  inputs = { "parts" },
  compute = function(parts)
    if next(parts) == nil then return nil end
    return sum(parts)
  end,
}
