-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "ratio" {
  title = { vi = "Tỷ lệ của một phần trong toàn bộ", en = "Ratio of a part to a whole" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là tỷ lệ giữa hai số liệu, như tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ.

Công thức: scale × part / whole, làm tròn 9 chữ số thập phân. Thiếu một trong hai số thì chỉ tiêu không có số liệu; whole bằng 0 là lỗi.

Đầu vào: part (phần), whole (toàn bộ): use "ratio" { indicators = "services.online_rate", part = value_of "services.online", whole = value_of "services.files" }.

Tham số: scale = 100 (phần trăm; 1 cho tỷ số, 1000 cho phần nghìn, 100000 cho số trên 100.000 dân).

Không dùng khi tỷ lệ của một đơn vị được tính từ tỷ lệ của các đơn vị cấp dưới: hãy dùng weighted_mean, hoặc cộng riêng phần và toàn bộ rồi mới chia; khi là tỷ lệ nhiệm vụ hoàn thành: hãy dùng share_of_due hoặc share_of_assigned; khi kiểm tra một tỷ lệ đã in: hãy dùng percent_of_printed_parts.

Ví dụ: năm 2021, 12 trong 89 bộ, tỉnh có DTI từ 0,5 trở lên (báo Kinh tế & Đô thị, 8/2022): 100 × 12 / 89 = 13,483146067; báo in 13,48%.
]],
    en = [[
Computes an indicator as the ratio of two figures, as the share of files that were sent online.

Formula: scale × part / whole, rounded to 9 decimals. Where one of the two is missing the indicator is missing; a whole of 0 is an error.

Inputs: part, whole: use "ratio" { indicators = "services.online_rate", part = value_of "services.online", whole = value_of "services.files" }.

Parameters: scale = 100 (percent; 1 for a plain ratio, 1000 for per mille, 100000 for a number per 100,000 people).

Not for the ratio of a unit that has to come from ratios of the units below it: use weighted_mean, or add up parts and wholes first and divide then; nor for the share of tasks done: use share_of_due or share_of_assigned; nor for checking a printed percentage: use percent_of_printed_parts.

Example: in 2021, 12 of 89 ministries and provinces had a DTI of 0.5 or more (the newspaper Kinh tế & Đô thị, August 2022): 100 × 12 / 89 = 13.483146067; it printed 13.48%.
]],
  },
  basis = "Số tương đối kết cấu trong thống kê",
  inputs = { "part", "whole" },
  params = { scale = 100 },
  compute = function(part, whole, scale)
    return round(scale * part / whole, 9)
  end,
}
