-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "geometric_mean" {
  title = { vi = "Trung bình nhân của các phần", en = "Geometric mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình nhân của nhiều số liệu, như chỉ số phát triển con người HDI: phần thấp kéo xuống mạnh hơn phần cao bù lên.

Công thức: căn bậc n của tích n phần, làm tròn 9 chữ số thập phân. Một phần bằng 0 thì kết quả bằng 0; phần âm là lỗi. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true; không có phần nào thì cũng không có số liệu.

Đầu vào: parts (các phần): use "geometric_mean" { indicators = "hdi", parts = values_of "hdi.*" }.

Không dùng khi các phần có trọng số khác nhau: hãy dùng weighted_geometric_mean; khi phần này được bù đủ cho phần kia: hãy dùng mean.

Ví dụ: ba chỉ số thành phần EGDI 2018 của Việt Nam 0,7361; 0,3890 và 0,6543 (Liên hợp quốc): trung bình nhân 0,572208687; trung bình cộng, là EGDI đã công bố, 0,5931.
]],
    en = [[
Computes an indicator as the geometric mean of several figures, as the Human Development Index does: a low part pulls down more than a high one makes up.

Formula: the n-th root of the product of n parts, rounded to 9 decimals. A part of 0 makes it 0; a negative part is an error. Where a part is missing the indicator is missing, unless the binding says skip_missing = true; without any part it is missing too.

Inputs: parts: use "geometric_mean" { indicators = "hdi", parts = values_of "hdi.*" }.

Not for parts of different weight: use weighted_geometric_mean; nor where one part fully makes up for another: use mean.

Example: the three components of the EGDI of Viet Nam in 2018, 0.7361, 0.3890 and 0.6543 (United Nations): their geometric mean is 0.572208687; their plain mean, which is the EGDI as published, is 0.5931.
]],
  },
  basis = "UNDP, Human Development Report, Technical note 1: HDI là trung bình nhân của ba chỉ số thành phần; OECD/JRC, Handbook on Constructing Composite Indicators (2008)",
  inputs = { "parts" },
  compute = function(parts)
    if next(parts) == nil then return nil end
    return round(geometric_mean(parts), 9)
  end,
}
