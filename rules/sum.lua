-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sum" {
  title = { vi = "Tổng của các phần", en = "Sum of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là tổng của nhiều số liệu: của các chỉ tiêu con, của các đơn vị cấp dưới, hoặc của các quý trong năm.

Công thức: các phần cộng lại, làm tròn 9 chữ số thập phân. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true; không có phần nào thì cũng không có số liệu, không phải là 0.

Đầu vào: parts (các phần): use "sum" { indicators = "services.l34", parts = values_of "services.l34.*" }. Cộng các đơn vị cấp dưới: parts = values_of(this, { units = "children" }).

Không dùng khi các phần là tỷ lệ hoặc điểm: hãy dùng mean hoặc weighted_mean; khi kiểm tra một tổng đã công bố: hãy dùng sum_of_parts hoặc sum_of_printed_parts; khi số liệu của các kỳ đã là cộng dồn: hãy dùng last.

Ví dụ: dịch vụ công mức độ 3 và 4 của Ninh Thuận ở mười cơ quan, địa phương (Kế hoạch 1334/KH-UBND ngày 12/4/2016): 27 + 4 + 19 + 6 + 15 + 5 + 6 + 6 + 6 + 1 = 95, đúng tổng đã in.
]],
    en = [[
Computes an indicator as the sum of several figures: of indicators, of the units below, or of the quarters of a year.

Formula: the sum of the parts, rounded to 9 decimals. Where a part is missing the indicator is missing, unless the binding says skip_missing = true; without any part it is missing too, not 0.

Inputs: parts: use "sum" { indicators = "services.l34", parts = values_of "services.l34.*" }. To add up the units below: parts = values_of(this, { units = "children" }).

Not for parts that are ratios or scores: use mean or weighted_mean; nor for checking a published total: use sum_of_parts or sum_of_printed_parts; nor for figures of periods that already add up: use last.

Example: online services of levels 3 and 4 of Ninh Thuận in ten agencies and localities (Plan 1334/KH-UBND of 2016-04-12): 27 + 4 + 19 + 6 + 15 + 5 + 6 + 6 + 6 + 1 = 95, the total that it prints.
]],
  },
  basis = "Tổng hợp số liệu từ các đơn vị và chỉ tiêu thành phần",
  inputs = { "parts" },
  compute = function(parts)
    if next(parts) == nil then return nil end
    return sum(parts)
  end,
}
