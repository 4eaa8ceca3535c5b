-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "mean" {
  title = { vi = "Trung bình cộng của các phần", en = "Mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình cộng của nhiều số liệu, các số liệu như nhau.

Công thức: tổng của các phần chia cho số phần, làm tròn 9 chữ số thập phân. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true; không có phần nào thì cũng không có số liệu.

Đầu vào: parts (các phần): use "mean" { indicators = "egdi.computed", parts = values_of "egdi.part.*" }.

Không dùng khi các phần có quy mô khác nhau, như tỷ lệ của xã đông dân và xã ít dân: hãy dùng weighted_mean; khi phương pháp cho mỗi phần một trọng số: hãy dùng weighted_index; khi phần cao không được bù cho phần thấp: hãy dùng geometric_mean.

Ví dụ: ba chỉ số thành phần EGDI 2018 của Việt Nam (Liên hợp quốc) 0,7361; 0,3890 và 0,6543: (0,7361 + 0,3890 + 0,6543) / 3 = 0,593133333; EGDI đã công bố là 0,5931.
]],
    en = [[
Computes an indicator as the mean of several figures, each of which counts the same.

Formula: the sum of the parts divided by their number, rounded to 9 decimals. Where a part is missing the indicator is missing, unless the binding says skip_missing = true; without any part it is missing too.

Inputs: parts: use "mean" { indicators = "egdi.computed", parts = values_of "egdi.part.*" }.

Not for parts of different size, as ratios of a large and a small commune: use weighted_mean; nor where the method gives each part a weight: use weighted_index; nor where a high part must not make up for a low one: use geometric_mean.

Example: the three components of the EGDI of Viet Nam in 2018 (United Nations), 0.7361, 0.3890 and 0.6543: (0.7361 + 0.3890 + 0.6543) / 3 = 0.593133333; the EGDI was published as 0.5931.
]],
  },
  basis = "Số bình quân cộng giản đơn trong thống kê",
  inputs = { "parts" },
  compute = function(parts)
    if next(parts) == nil then return nil end
    return mean(parts)
  end,
}
