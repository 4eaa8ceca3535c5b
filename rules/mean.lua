-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "mean" {
  title = { vi = "Trung bình cộng của các phần", en = "Mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình cộng của nhiều số liệu, mỗi số liệu như nhau.

Công thức: tổng của các phần chia cho số phần, làm tròn 9 chữ số thập phân. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true; không có phần nào thì cũng không có số liệu.

Đầu vào: parts (các phần).

Không dùng khi các phần có quy mô khác nhau, như tỷ lệ của xã đông dân và xã ít dân: hãy dùng weighted_mean.

Ví dụ: điểm ba nhóm câu hỏi 6, 7 và 8: (6 + 7 + 8) / 3 = 7.
]],
    en = [[
Computes an indicator as the mean of several figures, each of which counts the same.

Formula: the sum of the parts divided by their number, rounded to 9 decimals. Where a part is missing the indicator is missing, unless the binding says skip_missing = true; without any part it is missing too.

Inputs: parts.

Not for parts of different size, as ratios of a large and a small commune: use weighted_mean.

Example: scores 6, 7 and 8 of three groups of questions: (6 + 7 + 8) / 3 = 7.
]],
  },
  basis = "Số bình quân cộng giản đơn trong thống kê",
  inputs = { "parts" },
  compute = function(parts)
    if next(parts) == nil then return nil end
    return mean(parts)
  end,
}
