-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "all_or_nothing" {
  title = { vi = "Đạt mới có điểm", en = "All points or none" },
  level = "indicator",
  score = "points",
  doc = {
    vi = [[
Cho đủ điểm khi số thực hiện đạt mức đặt ra của kỳ, không đạt thì không có điểm.

Đánh giá: quan hệ ghi trong bảng mức đặt ra (ít nhất, nhiều nhất, trong khoảng, tăng thêm …) được thỏa mãn là đạt, points điểm; không thì không đạt, 0 điểm. Đúng bằng mức đặt ra là đạt, trừ khi quan hệ là trên hoặc dưới. Không có mức đặt ra là không áp dụng.

Tham số: points = 100 (số điểm khi đạt).

Không dùng khi đạt một phần cũng được tính điểm: hãy dùng percent_of_plan, points_by_bands hoặc points_on_scale.

Ví dụ: mức đặt ra ít nhất 100, points = 5; thực hiện 100: đạt, 5; thực hiện 99,9: không đạt, 0. PCI của Ninh Thuận năm 2022 phải tăng ít nhất 0,5 điểm từ 62,23 và đạt 65,43 (Quyết định 2395/QĐ-UBND; VCCI): đạt, 5.
]],
    en = [[
Gives all the points where the figure meets what was promised for the period, and none where it doesn't.

Verdict: where the relation in the table of targets holds (at least, at most, between, an increase …) it is met, points; else missed, 0. The target itself is met, unless the relation is above or below. Where nothing was promised the rule does not apply.

Parameters: points = 100 (what a met target gives).

Not where a part of the target counts too: use percent_of_plan, points_by_bands or points_on_scale.

Example: at least 100, points = 5; actual 100: met, 5; actual 99.9: missed, 0. The PCI of Ninh Thuận in 2022 had to rise by at least 0.5 points from 62.23 and reached 65.43 (Decision 2395/QĐ-UBND; VCCI): met, 5.
]],
  },
  basis = "Tiêu chí chấm theo “đạt – không đạt” trong các bộ chỉ số đánh giá: đạt được điểm tối đa, không đạt được 0 điểm",
  params = { points = 100 },
  judge = function(meets, points)
    if meets then return met, points end
    return missed, 0
  end,
}
