-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weighted_index" {
  title = { vi = "Chỉ số tổng hợp từ các thành phần có trọng số", en = "Index from weighted components" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ số tổng hợp từ các chỉ số thành phần và trọng số của phương pháp, như PCI hoặc EGDI.

Công thức: scale × trung bình có trọng số của các thành phần, làm tròn 9 chữ số thập phân. Thành phần và trọng số gặp nhau theo khóa: thành phần không có trọng số, trọng số không có thành phần, trọng số âm, hoặc tổng trọng số bằng 0, là lỗi. Thiếu một thành phần thì chỉ tiêu không có số liệu.

Đầu vào: parts (các thành phần): use "weighted_index" { indicators = "pci.computed", parts = values_of "pci.sub.*", scale = 10, weights = { entry_costs = 5, land_access = 5, … } }.

Tham số: weights (trọng số theo khóa của từng thành phần, không cần cộng lại bằng 1; để trống: các thành phần như nhau; đổi theo năm thì dùng dated), scale = 1 (đổi sang thang điểm của chỉ số: thành phần 0 đến 10, chỉ số 0 đến 100 thì scale = 10).

Không dùng khi trọng số là số liệu của từng kỳ, như dân số: hãy dùng weighted_mean; khi được phép thiếu thành phần: hãy dùng weighted_mean_of_present; khi chỉ kiểm tra một chỉ số đã công bố: hãy dùng composite_of_printed.

Ví dụ: PCI 2021 của Ninh Thuận, mười chỉ số thành phần 7,28; 6,87; 5,47; 7,03; 8,39; 5,19; 6,77; 5,07; 6,18 và 7,70, trọng số 5, 5, 20, 5, 10, 5, 5, 20, 20 và 5 (VCCI), scale = 10: 62,25; VCCI công bố 62,23, vì các thành phần được in đã làm tròn.
]],
    en = [[
Computes a composite index from its components and the weights of its method, as the PCI or the EGDI.

Formula: scale × the weighted mean of the components, rounded to 9 decimals. Components and weights meet by their keys: a component without a weight, a weight without a component, a weight below 0, or weights that add up to 0, are errors. Where a component is missing the indicator is missing.

Inputs: parts (the components): use "weighted_index" { indicators = "pci.computed", parts = values_of "pci.sub.*", scale = 10, weights = { entry_costs = 5, land_access = 5, … } }.

Parameters: weights (by the key of each component; they need not add up to 1; empty: all count the same; dated where they change with the year), scale = 1 (to the scale of the index: components from 0 to 10 and an index from 0 to 100 need scale = 10).

Not for weights that are figures of each period, as population: use weighted_mean; nor where components may be missing: use weighted_mean_of_present; nor for merely checking a published index: use composite_of_printed.

Example: the PCI 2021 of Ninh Thuận, ten sub-indices of 7.28, 6.87, 5.47, 7.03, 8.39, 5.19, 6.77, 5.07, 6.18 and 7.70 with weights of 5, 5, 20, 5, 10, 5, 5, 20, 20 and 5 (VCCI) and scale = 10: 62.25; VCCI published 62.23, for the printed components are rounded.
]],
  },
  basis = "VCCI, phương pháp PCI: chuẩn hóa về thang điểm 10, tổng hợp bằng trung bình có trọng số, tối đa 100 điểm; UN DESA, E-Government Survey: EGDI là trung bình của ba chỉ số thành phần; OECD/JRC, Handbook on Constructing Composite Indicators (2008)",
  inputs = { "parts" },
  params = { weights = {}, scale = 1 },
  compute = function(parts, weights, scale)
    if next(parts) == nil then return nil end
    if next(weights) == nil then return round(scale * mean(parts), 9) end
    return round(scale * weighted_mean(parts, weights), 9)
  end,
}
