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

Công thức: chênh lệch = chỉ số − scale × trung bình có trọng số của các thành phần, làm tròn 9 chữ số thập phân.

Đánh giá: chênh lệch không quá tolerance về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch, giữ đủ 9 chữ số thập phân. Thành phần không có trọng số, hoặc trọng số không có thành phần, là lỗi. Thiếu chỉ số hoặc thiếu một thành phần là không có số liệu.

Đầu vào: total (chỉ số), parts (các thành phần): use "composite" { total = value_of "egdi", parts = values_of "egdi.*", tolerance = 0.0001 }.

Tham số: weights (trọng số theo khóa của từng thành phần, không cần cộng lại bằng 1; để trống: các thành phần như nhau; trọng số đổi theo năm thì dùng dated), scale = 1 (đổi các thành phần sang thang điểm của chỉ số: thành phần 0 đến 10, chỉ số 0 đến 100 thì scale = 10), tolerance = 0 (chênh lệch chấp nhận được, cùng đơn vị tính với chỉ số).

Không dùng khi chỉ số là tổng của các phần: hãy dùng sum_of_parts; khi chỉ số là trung bình nhân; khi dung sai phải theo số chữ số đã in: hãy dùng composite_of_printed.

Ví dụ: EGDI 2018 của Việt Nam (Liên hợp quốc) công bố 0,5931; ba thành phần 0,7361; 0,3890 và 0,6543 có trung bình 0,593133333: chênh lệch −0,000033333, khớp với tolerance = 0.0001. PCI 2013 của Ninh Thuận (VCCI) công bố 54,22; mười thành phần với trọng số của VCCI và scale = 10 cho 55,22: không khớp, −1.
]],
    en = [[
Checks a published composite index against its components: it must equal their (weighted) mean.

Formula: gap = index − scale × weighted mean of the components, rounded to 9 decimals.

Verdict: a gap up to tolerance on either side is consistent, a greater one inconsistent. The score is the gap, with all 9 decimals. A component without a weight, or a weight without a component, is an error. Where the index or a component is missing there is no data.

Inputs: total (the index), parts (the components): use "composite" { total = value_of "egdi", parts = values_of "egdi.*", tolerance = 0.0001 }.

Parameters: weights (by the key of each component; they need not add up to 1; empty: all count the same; dated where they change with the year), scale = 1 (brings the components to the scale of the index: components from 0 to 10 and an index from 0 to 100 need scale = 10), tolerance = 0 (the gap that is allowed, in the measure of the index).

Not for an index that is the sum of its parts: use sum_of_parts; nor for a geometric mean; nor where the tolerance has to follow from the printed digits: use composite_of_printed.

Example: the EGDI 2018 of Viet Nam (United Nations) was published as 0.5931; three components of 0.7361, 0.3890 and 0.6543 have a mean of 0.593133333: gap −0.000033333, consistent with tolerance = 0.0001. The PCI 2013 of Ninh Thuận (VCCI) was published as 54.22; ten components with the weights of VCCI and scale = 10 give 55.22: inconsistent, −1.
]],
  },
  basis = "Cách tính các chỉ số tổng hợp như PCI (VCCI) và EGDI (UN DESA): trung bình có trọng số của các chỉ số thành phần",
  inputs = { "total", "parts" },
  params = { weights = {}, scale = 1, tolerance = 0 },
  notes = {
    differs = { vi = "chỉ số {1}, tính từ các thành phần {2}", en = "index {1}, from its components {2}" },
  },
  judge = function(total, parts, weights, scale, tolerance)
    local whole
    if next(weights) == nil then whole = mean(parts) else whole = weighted_mean(parts, weights) end
    whole = round(scale * whole, 9)
    local gap = round(total - whole, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, whole
  end,
}
