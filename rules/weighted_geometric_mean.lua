-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weighted_geometric_mean" {
  title = { vi = "Trung bình nhân có trọng số của các phần", en = "Weighted geometric mean of parts" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ số tổng hợp là trung bình nhân có trọng số của các thành phần: thành phần thấp kéo xuống mạnh hơn thành phần cao bù lên.

Công thức: scale × tích của các thành phần, mỗi thành phần lũy thừa (trọng số / tổng trọng số), làm tròn 9 chữ số thập phân. Thành phần bằng 0 mà có trọng số thì kết quả bằng 0. Thành phần âm, trọng số âm, tổng trọng số bằng 0, thành phần không có trọng số, hoặc trọng số không có thành phần, là lỗi. Thiếu một thành phần thì chỉ tiêu không có số liệu.

Đầu vào: parts (các thành phần): use "weighted_geometric_mean" { indicators = "index", parts = values_of "index.*", weights = { a = 40, b = 60 } }.

Tham số: weights (trọng số theo khóa của từng thành phần, không cần cộng lại bằng 1; đổi theo năm thì dùng dated), scale = 1 (đổi sang thang điểm của chỉ số).

Không dùng khi các thành phần như nhau: hãy dùng geometric_mean; khi chỉ số là trung bình cộng: hãy dùng weighted_index.

Ví dụ: mười chỉ số thành phần PCI 2021 của Ninh Thuận với trọng số của VCCI, scale = 10: trung bình nhân 61,388561653, còn trung bình cộng theo cách của PCI là 62,25: các thành phần càng không đều thì trung bình nhân càng thấp hơn.
]],
    en = [[
Computes a composite index as the weighted geometric mean of its components: a low component pulls down more than a high one makes up.

Formula: scale × the product of the components, each to the power of (its weight / the sum of the weights), rounded to 9 decimals. A component of 0 that has weight makes it 0. A negative component, a negative weight, weights that add up to 0, a component without a weight, or a weight without a component, are errors. Where a component is missing the indicator is missing.

Inputs: parts (the components): use "weighted_geometric_mean" { indicators = "index", parts = values_of "index.*", weights = { a = 40, b = 60 } }.

Parameters: weights (by the key of each component; they need not add up to 1; dated where they change with the year), scale = 1 (to the scale of the index).

Not where all components count the same: use geometric_mean; nor for a plain weighted mean: use weighted_index.

Example: the ten sub-indices of the PCI 2021 of Ninh Thuận with the weights of VCCI and scale = 10: the geometric mean is 61.388561653, while the plain weighted mean, as the PCI has it, is 62.25: the more uneven the components, the lower the geometric mean.
]],
  },
  basis = "OECD/JRC, Handbook on Constructing Composite Indicators (2008), tổng hợp bằng trung bình nhân có trọng số",
  inputs = { "parts" },
  params = { weights = {}, scale = 1 },
  compute = function(parts, weights, scale)
    if next(parts) == nil then return nil end
    local logarithms = {}
    local zero = false
    for key, part in pairs(parts) do
      if part < 0 then error("a component is below 0", 0) end
      -- 0 has no logarithm; with any weight it makes the product 0.
      if part == 0 and (weights[key] or 0) > 0 then zero = true end
      logarithms[key] = part == 0 and 0 or math.log(part)
    end
    -- Even where the product is 0: this is what finds keys that don't meet.
    local exponent = weighted_mean(logarithms, weights)
    if zero then return 0 end
    return round(scale * math.exp(exponent), 9)
  end,
}
