-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "composite_of_printed" {
  title = { vi = "Chỉ số tổng hợp đã in so với các thành phần đã in", en = "Printed index against its printed components" },
  level = "unit",
  score = "gap",
  -- All the digits that the gap has: an index of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Kiểm tra một chỉ số tổng hợp đã công bố với các thành phần đã công bố, khi tất cả đã được làm tròn để in. Dung sai được tính từ số chữ số thập phân đã in, không phải do ai chọn.

Công thức: chênh lệch = chỉ số − scale × trung bình có trọng số của các thành phần, làm tròn 9 chữ số thập phân. Dung sai = nửa đơn vị của chữ số cuối cùng của chỉ số + scale × trung bình có trọng số của nửa đơn vị cuối cùng của từng thành phần + extra. Thành phần in không có chữ số thập phân được coi là chính xác.

Đánh giá: chênh lệch không quá dung sai về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch. Thành phần không có trọng số, hoặc trọng số không có thành phần, là lỗi. Không có thành phần nào là không có số liệu.

Đầu vào: total (chỉ số), parts (các thành phần); số chữ số thập phân đã in được quy tắc tự đọc: use "composite_of_printed" { total = value_of "pci_score", parts = values_of "pci.sub.*", scale = 10, weights = { entry_costs = 5, land_access = 5, … } }. Số chữ số ấy đếm theo ô của tệp: tệp ghi 0,43830 cho số in 0,4383, hoặc 72 cho số in 72,0, thì hãy ghi rõ total_decimals = 4, part_decimals = 4 (một số cho mọi thành phần, hoặc một bảng theo khóa).

Tham số: weights (trọng số theo khóa, không cần cộng lại bằng 1; để trống: các thành phần như nhau; đổi theo năm thì dùng dated), scale = 1 (đổi các thành phần sang thang điểm của chỉ số), extra = 0 (dung sai thêm, khi các thành phần lại được tính từ số đã làm tròn).

Không dùng khi số liệu chưa làm tròn hoặc dung sai do văn bản quy định: hãy dùng composite; khi chỉ số là tổng của các phần: hãy dùng sum_of_printed_parts.

Ví dụ: PCI của Ninh Thuận (VCCI), mười thành phần in hai chữ số thập phân, scale = 10: dung sai 0,005 + 10 × 0,005 = 0,055. Năm 2021 công bố 62,23, các thành phần cho 62,25: chênh lệch −0,02, khớp. Năm 2013 công bố 54,22, các thành phần cho 55,22: chênh lệch −1, không khớp.
]],
    en = [[
Checks a published composite index against its published components where all of them were rounded for print. The tolerance follows from the printed decimals; nobody chooses it.

Formula: gap = index − scale × weighted mean of the components, rounded to 9 decimals. Tolerance = half a unit of the last digit of the index + scale × the weighted mean of half a unit of the last digit of each component + extra. A component that is printed without decimals is taken as exact.

Verdict: a gap up to the tolerance on either side is consistent, a greater one inconsistent. The score is the gap. A component without a weight, or a weight without a component, is an error. Without any component there is no data.

Inputs: total (the index), parts (the components); the rule reads the printed decimals by itself: use "composite_of_printed" { total = value_of "pci_score", parts = values_of "pci.sub.*", scale = 10, weights = { entry_costs = 5, land_access = 5, … } }. They are counted in the cells of the file: where it has 0.43830 for a printed 0.4383, or 72 for a printed 72.0, say total_decimals = 4, part_decimals = 4 (a number for all components, or a table by key).

Parameters: weights (by key; they need not add up to 1; empty: all count the same; dated where they change with the year), scale = 1 (brings the components to the scale of the index), extra = 0 (more tolerance, where the components were themselves computed from rounded figures).

Not for figures that are not rounded, nor for a tolerance that a document sets: use composite; nor for an index that is the sum of its parts: use sum_of_printed_parts.

Example: the PCI of Ninh Thuận (VCCI), ten components with two decimals and scale = 10: the tolerance is 0.005 + 10 × 0.005 = 0.055. In 2021 it was published as 62.23, the components give 62.25: gap −0.02, consistent. In 2013 it was published as 54.22, the components give 55.22: gap −1, inconsistent.
]],
  },
  basis = "VCCI, phương pháp PCI: trung bình có trọng số của các chỉ số thành phần, tối đa 100 điểm; sai số làm tròn không quá nửa đơn vị của chữ số cuối cùng được in",
  inputs = { "total", "parts", total_decimals = decimals_of "total", part_decimals = decimals_of "parts" },
  params = { weights = {}, scale = 1, extra = 0 },
  notes = {
    differs = {
      vi = "chỉ số {1}, tính từ các thành phần {2}, dung sai {3}",
      en = "index {1}, from its components {2}, tolerance {3}",
    },
    no_parts = { vi = "không có thành phần nào", en = "there is no component" },
  },
  judge = function(total, parts, total_decimals, part_decimals, weights, scale, extra)
    if next(parts) == nil then return no_data, nil, "no_parts" end
    local halves = {}
    for key in pairs(parts) do
      local decimals = part_decimals
      if type(part_decimals) == "table" then decimals = part_decimals[key] end
      -- Whole points are no rounded figure: half a unit of them would let nearly any index pass.
      if decimals > 0 then halves[key] = 0.5 * 10 ^ -decimals else halves[key] = 0 end
    end
    local index, half
    if next(weights) == nil then
      index, half = mean(parts), mean(halves)
    else
      index, half = weighted_mean(parts, weights), weighted_mean(halves, weights)
    end
    index = round(scale * index, 9)
    local gap = round(total - index, 9)
    local tolerance = round(0.5 * 10 ^ -total_decimals + scale * half + extra, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, index, tolerance
  end,
}
