-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "percent_of_printed_parts" {
  title = { vi = "Tỷ lệ phần trăm đã in so với hai số của nó", en = "Printed percentage against its two figures" },
  level = "unit",
  score = "gap",
  -- A percentage of counts has no end; four decimals tell a cut print from a rounded one.
  decimals = 4,
  doc = {
    vi = [[
Kiểm tra một tỷ lệ phần trăm đã công bố với phần và toàn bộ mà nó được tính từ đó.

Công thức: chênh lệch = tỷ lệ − 100 × phần / toàn bộ, làm tròn 9 chữ số thập phân. Dung sai = nửa đơn vị của chữ số cuối cùng được in của tỷ lệ.

Đánh giá: chênh lệch không quá dung sai về cả hai phía là khớp, quá là không khớp. Tỷ lệ bị cắt bớt chữ số thay vì làm tròn là không khớp, có ghi chú; với cut = true thì cũng là khớp. Điểm là chênh lệch. Toàn bộ bằng 0 là lỗi.

Đầu vào: share (tỷ lệ phần trăm), part (phần), whole (toàn bộ); số chữ số thập phân đã in được quy tắc tự đọc: use "percent_of_printed_parts" { share = value_of "tasks.done_percent", part = value_of "tasks.done", whole = value_of "tasks.due" }.

Tham số: cut = false (true: chấp nhận tỷ lệ bị cắt bớt chữ số).

Không dùng khi không biết chắc toàn bộ là số nào (số được giao, số đến hạn, số có thời hạn): tỷ lệ đúng trên cơ sở khác không phải là sai số; khi cần tính tỷ lệ: hãy dùng ratio.

Ví dụ: năm 2017, Tổ công tác của Thủ tướng Chính phủ (Báo cáo 1270/BC-TCTTTg) in 98,62% cho 16.051 trong 16.274 nhiệm vụ đến hạn: 100 × 16.051 / 16.274 = 98,6297…, làm tròn là 98,63: không khớp, −0,0097, vì bị cắt bớt chữ số; với cut = true: khớp. Hải Phòng, 10 tháng năm 2018: 13.119 trong 15.533 nhiệm vụ, in 84,46%: khớp.
]],
    en = [[
Checks a published percentage against the part and the whole that it comes from.

Formula: gap = share − 100 × part / whole, rounded to 9 decimals. Tolerance = half a unit of the last printed digit of the share.

Verdict: a gap up to the tolerance on either side is consistent, a greater one inconsistent. A share whose digits were cut off instead of rounded is inconsistent, with a note; with cut = true it is consistent as well. The score is the gap. A whole of 0 is an error.

Inputs: share (the percentage), part, whole; the rule reads the printed decimals by itself: use "percent_of_printed_parts" { share = value_of "tasks.done_percent", part = value_of "tasks.done", whole = value_of "tasks.due" }.

Parameters: cut = false (true: a share whose digits were cut off is accepted).

Not where it isn't certain which figure is the whole (assigned, due, with a deadline): a share that is right on another base is no rounding error; nor for computing a share: use ratio.

Example: in 2017 the Prime Minister's task force (Report 1270/BC-TCTTTg) printed 98.62% for 16,051 of 16,274 tasks that were due: 100 × 16,051 / 16,274 = 98.6297…, which rounds to 98.63: inconsistent, −0.0097, for digits were cut off; with cut = true: consistent. Hải Phòng, ten months of 2018: 13,119 of 15,533 tasks, printed as 84.46%: consistent.
]],
  },
  basis = "Kiểm tra tính nhất quán của số liệu báo cáo; sai số làm tròn không quá nửa đơn vị của chữ số cuối cùng được in",
  inputs = { "share", "part", "whole", share_decimals = decimals_of "share" },
  params = { cut = false },
  notes = {
    differs = { vi = "in {1}, tính từ hai số là {2}", en = "printed {1}, from the two figures {2}" },
    cut_off = { vi = "bị cắt bớt chữ số: làm tròn là {1}", en = "digits were cut off: it rounds to {1}" },
  },
  judge = function(share, part, whole, share_decimals, cut)
    if whole == 0 then error("the whole is 0", 0) end
    local exact = 100 * part / whole
    local gap = round(share - exact, 9)
    local unit = 10 ^ -share_decimals
    if math.abs(gap) <= round(unit / 2, 9) then return consistent, gap end
    -- What cutting off takes away brings a figure nearer to 0, by less than a unit.
    local lost = exact < 0 and gap or -gap
    if lost > 0 and lost < round(unit, 9) then
      local rounded = round(exact, share_decimals)
      if cut then return consistent, gap, "cut_off", rounded end
      return inconsistent, gap, "cut_off", rounded
    end
    return inconsistent, gap, "differs", share, round(exact, share_decimals + 2)
  end,
}
