-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "within_range" {
  title = { vi = "Trong khoảng đặt ra", en = "Within the range" },
  level = "indicator",
  score = "gap",
  -- All the digits that the gap has: a ratio of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Cho biết số liệu có nằm trong một khoảng hay không; thấp hơn hay cao hơn khoảng đều là không đạt.

Công thức: trong khoảng thì chênh lệch bằng 0; thấp hơn: thực hiện − đầu dưới (âm); cao hơn: thực hiện − đầu trên (dương). Làm tròn 9 chữ số thập phân.

Đánh giá: trong khoảng là đạt, hai đầu đều thuộc khoảng; ngoài khoảng là không đạt. Điểm là chênh lệch. Ghi chú nêu khoảng khi không đạt. Thiếu một đầu (không có trong bảng chỉ tiêu, không ghi ở tham số) là không áp dụng; đầu dưới cao hơn đầu trên là lỗi.

Tham số: low = false, high = false (đầu dưới, đầu trên; false: lấy mức đặt ra và đầu kia của nó, cột value và upper của bảng chỉ tiêu, đầu nào nhỏ hơn là đầu dưới).

Không dùng khi chỉ một đầu là giới hạn, dù kế hoạch in một khoảng: mục tiêu CPI bình quân năm 2024 là 4–4,5%, thực hiện 3,63% vẫn được công bố là đạt (Tổng cục Thống kê, 1/2025), nên hãy dùng threshold hoặc meets_target; khi tốt hơn đầu kia là vượt: hãy dùng meets_target.

Ví dụ: low = 4, high = 4.5: số 4,2 đạt, 0; số 3,63 không đạt, −0,37; số 4,6 không đạt, 0,1.
]],
    en = [[
Says whether the figure lies in a range; below it and above it are both missed.

Formula: inside the range the gap is 0; below it, actual − low end (negative); above it, actual − high end (positive). Rounded to 9 decimals.

Verdict: inside it is met, both ends included; outside it is missed. The score is the gap. The note gives the range where it is missed. Where an end is lacking (neither in the table of targets nor among the parameters) the rule does not apply; a low end above the high end is an error.

Parameters: low = false, high = false (the ends; false: the target and its other end, columns value and upper of the table of targets, the lesser being the low end).

Not where only one end is a limit, though the plan prints a range: the aim for mean CPI growth in 2024 was 4–4.5%, and 3.63% was published as met (General Statistics Office, January 2025), so use threshold or meets_target; nor where better than the other end is exceeded: use meets_target.

Example: low = 4, high = 4.5: 4.2 is met, 0; 3.63 missed, −0.37; 4.6 missed, 0.1.
]],
  },
  basis = "So sánh trực tiếp số liệu với hai đầu của khoảng đặt ra",
  params = { low = false, high = false },
  optional = { "target", "target_upper" },
  notes = {
    outside = { vi = "ngoài khoảng {1}–{2}", en = "outside {1}–{2}" },
    no_range = { vi = "không có đủ hai đầu của khoảng", en = "the range lacks an end" },
  },
  judge = function(value, target, target_upper, low, high)
    local from, to = target, target_upper
    if from ~= nil and to ~= nil and from > to then from, to = to, from end
    if low then from = low end
    if high then to = high end
    if from == nil or to == nil then return not_applicable, nil, "no_range" end
    if from > to then error("the low end is above the high end", 0) end
    local below, above = round(value - from, 9), round(value - to, 9)
    if below < 0 then return missed, below, "outside", from, to end
    if above > 0 then return missed, above, "outside", from, to end
    return met, 0
  end,
}
