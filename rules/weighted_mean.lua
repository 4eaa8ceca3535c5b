-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weighted_mean" {
  title = { vi = "Trung bình có trọng số của các phần", en = "Weighted mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình có trọng số của nhiều số liệu, như tỷ lệ của huyện từ tỷ lệ của các xã, theo dân số.

Công thức: tổng của (phần × trọng số) chia cho tổng trọng số, làm tròn 9 chữ số thập phân. Phần và trọng số gặp nhau theo khóa; khóa khác nhau, trọng số âm, hoặc tổng trọng số bằng 0 là lỗi. Thiếu một phần hay một trọng số thì chỉ tiêu không có số liệu.

Đầu vào: parts (các phần), weights (trọng số).

Không dùng khi bỏ qua phần thiếu mà trọng số của nó vẫn còn: khóa sẽ khác nhau, và đó là lỗi.

Ví dụ: hai xã, tỷ lệ 80% và 50%, dân số 3.000 và 1.000: (80 × 3.000 + 50 × 1.000) / 4.000 = 72,5.
]],
    en = [[
Computes an indicator as the weighted mean of several figures, as a district's ratio from those of its communes, by population.

Formula: the sum of (part × weight) divided by the sum of the weights, rounded to 9 decimals. Parts and weights meet by their keys; different keys, a weight below 0, or weights that add up to 0 are an error. Where a part or a weight is missing the indicator is missing.

Inputs: parts, weights.

Not with a binding that skips a missing part but keeps its weight: the keys differ then, which is an error.

Example: two communes with 80% and 50%, and 3,000 and 1,000 people: (80 × 3,000 + 50 × 1,000) / 4,000 = 72.5.
]],
  },
  basis = "Số bình quân cộng gia quyền trong thống kê",
  inputs = { "parts", "weights" },
  compute = function(parts, weights)
    if next(parts) == nil then return nil end
    return round(weighted_mean(parts, weights), 9)
  end,
}
