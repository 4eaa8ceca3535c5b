-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sum_of_printed_parts" {
  title = { vi = "Tổng đã in so với các phần đã in", en = "Printed total against its printed parts" },
  level = "unit",
  score = "gap",
  -- All the digits that the gap has: parts of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Kiểm tra một tổng đã công bố với các phần đã công bố, khi chúng đã được làm tròn để in. Dung sai được tính từ số chữ số thập phân đã in, không phải do ai chọn.

Công thức: chênh lệch = tổng − (các phần cộng lại), làm tròn 9 chữ số thập phân. Dung sai = nửa đơn vị của chữ số thập phân cuối cùng được in, của tổng và của từng phần, cộng lại. Số nguyên được coi là chính xác, không có dung sai.

Đánh giá: chênh lệch không quá dung sai về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch: dương khi tổng lớn hơn, âm khi các phần lớn hơn. Không có phần nào là không có số liệu.

Đầu vào: total (tổng), parts (các phần); số chữ số thập phân đã in được quy tắc tự đọc: use "sum_of_printed_parts" { total = value_of "par_index_score", parts = values_of "par.*" }. Số chữ số ấy đếm theo ô của tệp: tệp ghi 0,43830 cho số in 0,4383, hoặc 72 cho số in 72,0, thì hãy ghi rõ total_decimals = 2, part_decimals = 2 (một số cho mọi phần, hoặc một bảng theo khóa). Thiếu tổng hoặc thiếu một phần là không có số liệu.

Không dùng khi số nguyên được in là số đã làm tròn (đến nghìn, triệu): hãy dùng sum_of_parts với tolerance; khi các phần là tỷ trọng phải cộng lại bằng 100: hãy dùng shares_add_up.

Ví dụ: PAR INDEX 2022 của Ninh Thuận (Sở Nội vụ, 04/5/2023): tổng 85,78, các phần 54,2 và 31,59, cộng lại 85,79; dung sai 0,005 + 0,05 + 0,005 = 0,06: khớp, −0,01. Hải Phòng, 10 tháng năm 2018: đang thực hiện 2.414 nhiệm vụ, trong hạn 2.065 và quá hạn 348: không khớp, 1.
]],
    en = [[
Checks a published total against its published parts where they were rounded for print. The tolerance follows from the printed decimals; nobody chooses it.

Formula: gap = total − sum of the parts, rounded to 9 decimals. Tolerance = half a unit of the last printed decimal of the total and of each part, added up. Whole numbers are taken as exact: they have no tolerance.

Verdict: a gap up to the tolerance on either side is consistent, a greater one inconsistent. The score is the gap: positive where the total is greater, negative where the parts are. Without any part there is no data.

Inputs: total, parts; the rule reads the printed decimals by itself: use "sum_of_printed_parts" { total = value_of "par_index_score", parts = values_of "par.*" }. They are counted in the cells of the file: where it has 0.43830 for a printed 0.4383, or 72 for a printed 72.0, say total_decimals = 2, part_decimals = 2 (a number for all parts, or a table by key). Where the total or one of the parts is missing there is no data.

Not where whole numbers are themselves rounded (to thousands, to millions): use sum_of_parts with a tolerance; nor for shares that must add up to 100: use shares_add_up.

Example: the PAR INDEX 2022 of Ninh Thuận (Department of Home Affairs, 2023-05-04): a total of 85.78, parts of 54.2 and 31.59, whose sum is 85.79; the tolerance is 0.005 + 0.05 + 0.005 = 0.06: consistent, −0.01. Hải Phòng, ten months of 2018: 2,414 tasks in progress, 2,065 in time and 348 overdue: inconsistent, 1.
]],
  },
  basis = "Kiểm tra tính nhất quán của số liệu báo cáo; sai số làm tròn không quá nửa đơn vị của chữ số cuối cùng được in",
  inputs = { "total", "parts", total_decimals = decimals_of "total", part_decimals = decimals_of "parts" },
  notes = {
    differs = {
      vi = "tổng {1}, các phần cộng lại {2}, dung sai {3}",
      en = "total {1}, sum of the parts {2}, tolerance {3}",
    },
    no_parts = { vi = "không có phần nào", en = "there is no part" },
  },
  judge = function(total, parts, total_decimals, part_decimals)
    if next(parts) == nil then return no_data, nil, "no_parts" end
    local tolerance = 0
    if total_decimals > 0 then tolerance = 0.5 * 10 ^ -total_decimals end
    for key in pairs(parts) do
      local decimals = part_decimals
      if type(part_decimals) == "table" then decimals = part_decimals[key] end
      if decimals > 0 then tolerance = tolerance + 0.5 * 10 ^ -decimals end
    end
    tolerance = round(tolerance, 9)
    local whole = sum(parts)
    local gap = round(total - whole, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, whole, tolerance
  end,
}
