-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sum_of_parts" {
  title = { vi = "Tổng có bằng các phần cộng lại không", en = "Whether the parts add up to the total" },
  level = "unit",
  score = "gap",
  -- All the digits that the gap has: parts of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Kiểm tra một tổng đã công bố với các phần của nó: tổng phải bằng các phần cộng lại.

Công thức: chênh lệch = tổng − (các phần cộng lại), làm tròn 9 chữ số thập phân.

Đánh giá: chênh lệch không quá tolerance về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch, giữ đủ 9 chữ số thập phân: dương khi tổng lớn hơn, âm khi các phần lớn hơn.

Đầu vào: total (tổng), parts (các phần). Thiếu tổng hoặc thiếu một phần là không có số liệu.

Tham số: tolerance = 0 (chênh lệch chấp nhận được, cùng đơn vị tính; với số liệu đã làm tròn là nửa đơn vị của chữ số cuối cùng được in, cộng lại cho tổng và từng phần).

Không dùng khi các phần chồng lên nhau, hoặc khi tổng là trung bình của các phần: hãy dùng composite.

Ví dụ: tổng 103 dịch vụ, các phần 38, 14 và 51: cộng lại 103, khớp, 0. Nếu phần cuối là 50: không khớp, chênh lệch 1.
]],
    en = [[
Checks a published total against its parts: it must equal their sum.

Formula: gap = total − sum of the parts, rounded to 9 decimals.

Verdict: a gap up to tolerance on either side is consistent, a greater one inconsistent. The score is the gap, with all of these decimals: positive where the total is greater, negative where the parts are.

Inputs: total, parts. Where the total or one of the parts is missing there is no data.

Parameters: tolerance = 0 (the gap that is allowed, in the measure of the figures; for rounded ones half a unit of the last printed digit, added up over the total and each part).

Not for parts that overlap, nor for a total that is a mean of its parts: use composite.

Example: a total of 103 services, parts 38, 14 and 51: their sum is 103, consistent, 0. With 50 as the last part: inconsistent, gap 1.
]],
  },
  basis = "Kiểm tra tính nhất quán của số liệu báo cáo: tổng số và các thành phần",
  inputs = { "total", "parts" },
  params = { tolerance = 0 },
  notes = {
    differs = { vi = "tổng {1}, các phần cộng lại {2}", en = "total {1}, sum of the parts {2}" },
  },
  judge = function(total, parts, tolerance)
    local whole = sum(parts)
    local gap = round(total - whole, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, whole
  end,
}
