-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weighted_mean" {
  title = { vi = "Trung bình có trọng số của các phần", en = "Weighted mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình có trọng số của nhiều số liệu, như tỷ lệ của huyện từ tỷ lệ của các xã, theo dân số.

Công thức: tổng của (phần × trọng số) chia cho tổng trọng số, làm tròn 9 chữ số thập phân. Phần và trọng số gặp nhau theo khóa; khóa khác nhau, trọng số âm, hoặc tổng trọng số bằng 0 là lỗi. Thiếu một phần hay một trọng số thì chỉ tiêu không có số liệu; không có phần nào thì cũng không có số liệu.

Đầu vào: parts (các phần), weights (trọng số): use "weighted_mean" { indicators = "mail.share", units = { level = "district" }, parts = values_of(this, { units = "children" }), weights = values_of("population", { units = "children" }) }.

Không dùng khi được phép thiếu một số phần: hãy dùng weighted_mean_of_present (ở đây, bỏ qua phần thiếu mà trọng số của nó vẫn còn thì khóa khác nhau, là lỗi); khi trọng số do phương pháp quy định: hãy dùng weighted_index; khi phần cao không được bù cho phần thấp: hãy dùng weighted_geometric_mean.

Ví dụ: PAR INDEX 2022 của Ninh Thuận (Sở Nội vụ, 04/5/2023): phần thẩm định đạt 88,13% của 61,5 điểm, phần đánh giá tác động đạt 82,05% của 38,5 điểm: (88,13 × 61,5 + 82,05 × 38,5) / 100 = 85,7892; chỉ số đã công bố là 85,78.
]],
    en = [[
Computes an indicator as the weighted mean of several figures, as a district's ratio from those of its communes, by population.

Formula: the sum of (part × weight) divided by the sum of the weights, rounded to 9 decimals. Parts and weights meet by their keys; different keys, a weight below 0, or weights that add up to 0 are an error. Where a part or a weight is missing the indicator is missing; without any part it is missing too.

Inputs: parts, weights: use "weighted_mean" { indicators = "mail.share", units = { level = "district" }, parts = values_of(this, { units = "children" }), weights = values_of("population", { units = "children" }) }.

Not where parts may be missing: use weighted_mean_of_present (here, skipping a missing part but keeping its weight makes the keys differ, which is an error); nor for weights that the method sets: use weighted_index; nor where a high part must not make up for a low one: use weighted_geometric_mean.

Example: the PAR INDEX 2022 of Ninh Thuận (Department of Home Affairs, 2023-05-04): the appraised part reached 88.13% of 61.5 points, the impact part 82.05% of 38.5 points: (88.13 × 61.5 + 82.05 × 38.5) / 100 = 85.7892; the index was published as 85.78.
]],
  },
  basis = "Số bình quân cộng gia quyền trong thống kê",
  inputs = { "parts", "weights" },
  compute = function(parts, weights)
    if next(parts) == nil then return nil end
    return round(weighted_mean(parts, weights), 9)
  end,
}
