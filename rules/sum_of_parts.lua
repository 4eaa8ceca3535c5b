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

Đánh giá: chênh lệch không quá tolerance về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch, giữ đủ 9 chữ số thập phân: dương khi tổng lớn hơn, âm khi các phần lớn hơn. Thiếu tổng hoặc thiếu một phần là không có số liệu.

Đầu vào: total (tổng), parts (các phần): use "sum_of_parts" { as = "units_add_up", total = value_of "units", parts = values_of "units.*" }. Không nối parts với skip_missing = true: phần thiếu khi đó được cộng như 0.

Tham số: tolerance = 0 (chênh lệch chấp nhận được, cùng đơn vị tính với số liệu).

Không dùng khi số liệu in ra đã làm tròn: hãy dùng sum_of_printed_parts, quy tắc này tự tính dung sai; khi các phần là tỷ trọng phải cộng lại bằng 100: hãy dùng shares_add_up; khi tổng là trung bình của các phần: hãy dùng composite; khi các phần chồng lên nhau.

Ví dụ: Kế hoạch 1334/KH-UBND của Ninh Thuận in 103 đơn vị có hệ thống quản lý văn bản, gồm 38, 14 và 51: cộng lại 103, khớp, 0. Hải Phòng, 10 tháng năm 2018 (thanhphohaiphong.gov.vn), in 2.414 nhiệm vụ đang thực hiện, gồm 2.065 trong hạn và 348 quá hạn: cộng lại 2.413, không khớp, 1.
]],
    en = [[
Checks a published total against its parts: it must equal their sum.

Formula: gap = total − sum of the parts, rounded to 9 decimals.

Verdict: a gap up to tolerance on either side is consistent, a greater one inconsistent. The score is the gap, with all 9 decimals: positive where the total is greater, negative where the parts are. Where the total or one of the parts is missing there is no data.

Inputs: total, parts: use "sum_of_parts" { as = "units_add_up", total = value_of "units", parts = values_of "units.*" }. Don't bind parts with skip_missing = true: a missing part would then add up as 0.

Parameters: tolerance = 0 (the gap that is allowed, in the measure of the figures).

Not for figures that were rounded for print: use sum_of_printed_parts, which finds the tolerance by itself; nor for shares that must add up to 100: use shares_add_up; nor for a total that is a mean of its parts: use composite; nor for parts that overlap.

Example: plan 1334/KH-UBND of Ninh Thuận prints 103 units with a document system, of which 38, 14 and 51: their sum is 103, consistent, 0. Hải Phòng, ten months of 2018 (thanhphohaiphong.gov.vn), printed 2,414 tasks in progress, of which 2,065 in time and 348 overdue: their sum is 2,413, inconsistent, 1.
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
