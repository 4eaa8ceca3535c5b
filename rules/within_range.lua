-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "within_range" {
  title = { vi = "Trong khoảng đặt ra", en = "Within the range" },
  level = "indicator",
  score = "gap",
  -- All the digits that the gap has: a ratio of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Cho biết số liệu có nằm trong khoảng đặt ra hay không; thấp hơn hay cao hơn khoảng đều là không đạt.

Công thức: trong khoảng thì chênh lệch bằng 0; thấp hơn: thực hiện − đầu dưới (âm); cao hơn: thực hiện − đầu trên (dương). Làm tròn 9 chữ số thập phân.

Đánh giá: trong khoảng là đạt, hai đầu đều thuộc khoảng; ngoài khoảng là không đạt. Điểm là chênh lệch. Ghi chú nêu khoảng khi không đạt. Khoảng là cột value và cột upper của bảng mức đặt ra, số nào nhỏ hơn là đầu dưới; thiếu một trong hai là không áp dụng.

Đầu vào: không phải nối gì. Khoảng như nhau cho mọi kỳ thì ghi ngay trong phép đánh giá: use "within_range" { indicators = "cpi", target = 4, target_upper = 4.5 }.

Không dùng khi chỉ một đầu là giới hạn, dù kế hoạch in một khoảng: mức đặt ra cho CPI bình quân năm 2024 là 4–4,5%, thực hiện 3,63% vẫn được công bố là đạt (Tổng cục Thống kê, 1/2025), nên hãy dùng threshold hoặc meets_target; khi tốt hơn đầu kia là vượt: hãy dùng meets_target.

Ví dụ: khoảng 4–4,5: số 4,2 đạt, 0; số 3,63 không đạt, −0,37; số 4,6 không đạt, 0,1.
]],
    en = [[
Says whether the figure lies in the range that was promised; below it and above it are both missed.

Formula: inside the range the gap is 0; below it, actual − low end (negative); above it, actual − high end (positive). Rounded to 9 decimals.

Verdict: inside it is met, both ends included; outside it is missed. The score is the gap. The note gives the range where it is missed. The range is columns value and upper of the table of targets, the lesser being the low end; where one of them is lacking the rule does not apply.

Inputs: nothing has to be bound. A range that is the same in all periods can stand in the assignment: use "within_range" { indicators = "cpi", target = 4, target_upper = 4.5 }.

Not where only one end is a limit, though the plan prints a range: the target for mean CPI growth in 2024 was 4–4.5%, and 3.63% was published as met (General Statistics Office, January 2025), so use threshold or meets_target; nor where better than the other end is exceeded: use meets_target.

Example: range 4–4.5: 4.2 is met, 0; 3.63 missed, −0.37; 4.6 missed, 0.1.
]],
  },
  basis = "So sánh trực tiếp số liệu với hai đầu của khoảng đặt ra",
  notes = {
    outside = { vi = "ngoài khoảng {1}–{2}", en = "outside {1}–{2}" },
  },
  judge = function(value, target, target_upper)
    local from, to = math.min(target, target_upper), math.max(target, target_upper)
    local below, above = round(value - from, 9), round(value - to, 9)
    if below < 0 then return missed, below, "outside", from, to end
    if above > 0 then return missed, above, "outside", from, to end
    return met, 0
  end,
}
