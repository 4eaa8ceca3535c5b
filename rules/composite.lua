-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "composite" {
  title = { vi = "Chỉ số tổng hợp so với các thành phần", en = "Composite index against its components" },
  level = "unit",
  score = "gap",
  -- All the digits that the gap has: an index of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Kiểm tra một chỉ số tổng hợp đã công bố với các chỉ số thành phần: chỉ số phải bằng trung bình (có trọng số) của chúng.

Công thức: chênh lệch = chỉ số − trung bình có trọng số của các thành phần, làm tròn 9 chữ số thập phân.

Đánh giá: chênh lệch không quá tolerance về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch, giữ đủ 9 chữ số thập phân.

Đầu vào: total (chỉ số), parts (các thành phần). Thiếu chỉ số hoặc thiếu một thành phần là không có số liệu.

Tham số: weights (trọng số theo khóa của từng thành phần, không cần cộng lại bằng 1; để trống: các thành phần như nhau; trọng số đổi theo năm thì dùng dated), tolerance = 0. Thành phần không có trọng số, hoặc trọng số không có thành phần, là lỗi.

Không dùng khi chỉ số là tổng của các phần: hãy dùng sum_of_parts; hoặc khi chỉ số là trung bình nhân.

Chỉ số và các thành phần phải cùng một thang điểm. Số liệu đã làm tròn thì tolerance là nửa đơn vị của chữ số cuối cùng được in, của chỉ số cộng với của trung bình các thành phần.

Ví dụ: thành phần a = 8, b = 5, weights = { a = 2, b = 1 }: (2 × 8 + 1 × 5) / 3 = 7; chỉ số công bố 7: khớp, 0; công bố 7,2: không khớp, 0,2.
]],
    en = [[
Checks a published composite index against its components: it must equal their (weighted) mean.

Formula: gap = index − weighted mean of the components, rounded to 9 decimals.

Verdict: a gap up to tolerance on either side is consistent, a greater one inconsistent. The score is the gap, with all of these decimals.

Inputs: total (the index), parts (the components). Where the index or a component is missing there is no data.

Parameters: weights (by the key of each component; they need not add up to 1; empty: all count the same; dated where they change with the year), tolerance = 0. A component without a weight, or a weight without a component, is an error.

Not for an index that is the sum of its parts: use sum_of_parts; nor for a geometric mean.

The index and its components must be on one scale. For rounded figures the tolerance is half a unit of the last printed digit, that of the index plus that of the components' mean.

Example: components a = 8, b = 5, weights = { a = 2, b = 1 }: (2 × 8 + 1 × 5) / 3 = 7; published as 7: consistent, 0; as 7.2: inconsistent, 0.2.
]],
  },
  basis = "Cách tính các chỉ số tổng hợp (PCI, PAR INDEX, EGDI): trung bình có trọng số của các chỉ số thành phần",
  inputs = { "total", "parts" },
  params = { weights = {}, tolerance = 0 },
  notes = {
    differs = { vi = "chỉ số {1}, tính từ các thành phần {2}", en = "index {1}, from its components {2}" },
  },
  judge = function(total, parts, weights, tolerance)
    local whole
    if next(weights) == nil then whole = mean(parts) else whole = round(weighted_mean(parts, weights), 9) end
    local gap = round(total - whole, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, whole
  end,
}
