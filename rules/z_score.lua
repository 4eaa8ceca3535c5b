-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "z_score" {
  title = { vi = "Điểm z", en = "z-score" },
  level = "value",
  doc = {
    vi = [[
Tính một số liệu cách trung bình của nhóm bao nhiêu lần độ lệch chuẩn, để các chỉ số có độ phân tán khác nhau so được với nhau.

Công thức: (x − trung bình của values) / độ lệch chuẩn của values, làm tròn 9 chữ số thập phân. Mọi số liệu bằng nhau thì độ lệch chuẩn bằng 0, là lỗi. Thiếu x hoặc thiếu một số liệu của nhóm thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true.

Đầu vào: x (số liệu), values (số liệu của cả nhóm, kể cả x): use "z_score" { indicators = "osi_z", x = value_of "osi", values = values_of("osi", { units = { asean = "1" } }) }.

Tham số: sigma = "population" (độ lệch chuẩn tổng thể: chia cho n, khi values là cả nhóm; "sample": độ lệch chuẩn mẫu, chia cho n − 1, khi values chỉ là một mẫu).

Không dùng khi cần điểm trong một thang có hai đầu: hãy dùng min_max.

Ví dụ: chỉ số dịch vụ trực tuyến OSI 2018 của Việt Nam là 0,7361; 11 nước Đông Nam Á (Liên hợp quốc) có trung bình 0,580172727 và độ lệch chuẩn tổng thể 0,281874102: điểm z là 0,553180557.
]],
    en = [[
Computes how many standard deviations a figure is away from the mean of its group, so that indices of different spread can be compared.

Formula: (x − mean of values) / standard deviation of values, rounded to 9 decimals. Where all figures are equal the deviation is 0, which is an error. Where x or a figure of the group is missing the indicator is missing, unless the binding says skip_missing = true.

Inputs: x (the figure), values (those of the whole group, x among them): use "z_score" { indicators = "osi_z", x = value_of "osi", values = values_of("osi", { units = { asean = "1" } }) }.

Parameters: sigma = "population" (divides by n, where values are the whole group; "sample": divides by n − 1, where values are a sample of it).

Not where a score on a scale with two ends is wanted: use min_max.

Example: the online service index of Viet Nam in 2018 is 0.7361; 11 countries of South-East Asia (United Nations) have a mean of 0.580172727 and a population deviation of 0.281874102: the z-score is 0.553180557.
]],
  },
  basis = "UN DESA, E-Government Survey, phụ lục phương pháp (chuẩn hóa điểm z của từng chỉ số thành phần, trung bình và độ lệch chuẩn của tổng thể); OECD/JRC, Handbook on Constructing Composite Indicators (2008)",
  inputs = { "x", "values" },
  params = { sigma = "population" },
  compute = function(x, values, sigma)
    local spread = deviation(values, sigma)
    if spread == 0 then error("all values are equal: their deviation is 0", 0) end
    -- The word mean rounds to 9 decimals, which a small deviation would make visible.
    local count = 0
    for _ in pairs(values) do count = count + 1 end
    return round((x - sum(values) / count) / spread, 9)
  end,
}
