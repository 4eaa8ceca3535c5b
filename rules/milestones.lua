-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "milestones" {
  title = { vi = "Số liệu so với mốc gần nhất đã đến hạn", en = "Figure against the last milestone due" },
  level = "indicator",
  score = "gap",
  -- All the digits that the gap has: an index of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Cho biết số liệu của năm có đạt mốc gần nhất đã đến hạn hay không, theo chiều của chỉ tiêu. Kế hoạch nhiều năm thường chỉ ghi vài mốc, như “đến năm 2025”, “đến năm 2030”.

Công thức: mốc có hiệu lực là mốc của năm lớn nhất không sau năm của kỳ; giữa hai mốc là mốc đã qua, sau mốc cuối vẫn là mốc cuối. Chênh lệch = thực hiện − mốc, làm tròn 9 chữ số thập phân.

Đánh giá: chỉ tiêu tăng: từ mốc trở lên là đạt; chỉ tiêu giảm: từ mốc trở xuống là đạt; không thì không đạt. Điểm là chênh lệch; với chỉ tiêu giảm, chênh lệch âm là tốt. Ghi chú nêu năm và mốc. Trước mốc đầu tiên là không áp dụng. Không ghi mốc nào, hoặc chỉ tiêu không ghi chiều tăng hay giảm, là lỗi.

Tham số: milestones (bảng từ năm đến mốc, như { [2016] = 4, [2017] = 3 }).

Không dùng khi giữa hai mốc phải tiến dần: hãy dùng linear_path; khi kế hoạch ghi mức của từng năm: hãy dùng meets_target.

Ví dụ: Nghị quyết 36a/NQ-CP: chỉ số dịch vụ công trực tuyến (OSI) của Việt Nam đứng thứ 4 ASEAN vào cuối năm 2016, thứ 3 vào cuối năm 2017; thứ hạng là chỉ tiêu giảm, milestones = { [2016] = 4, [2017] = 3 }. Khảo sát 2016 (thứ 4): đạt, 0. Khảo sát 2018 (thứ 4): mốc năm 2017 là 3, không đạt, 1. Khảo sát 2014: không áp dụng.
]],
    en = [[
Says whether the year's figure reaches the last milestone that is due, by the indicator's direction. A plan of several years often gives a few milestones only, as “by 2025”, “by 2030”.

Formula: the milestone in force is that of the greatest year that is not after the period's year; between two milestones it is the one passed, after the last one still the last. Gap = actual − milestone, rounded to 9 decimals.

Verdict: for an indicator that should rise, at the milestone or above it is met; for one that should fall, at the milestone or below it; else it is missed. The score is the gap; for an indicator that should fall a negative gap is good. The note gives the milestone and its year. Before the first milestone the rule does not apply. No milestones, and an indicator whose direction is neither up nor down, are errors.

Parameters: milestones (a table from year to figure, as { [2016] = 4, [2017] = 3 }).

Not where the way between two milestones counts: use linear_path; nor where the plan gives a figure for each year: use meets_target.

Example: Resolution 36a/NQ-CP: the Online Service Index (OSI) of Viet Nam ranks 4th in ASEAN by the end of 2016, 3rd by the end of 2017; a rank should fall, milestones = { [2016] = 4, [2017] = 3 }. Survey of 2016 (4th): met, 0. Survey of 2018 (4th): the milestone of 2017 is 3, missed, 1. Survey of 2014: not applicable.
]],
  },
  basis = "Mốc trung gian (milestones) trong khung kết quả hoạt động: mức đặt ra giữa kỳ cho biết tiến độ dự kiến đến mức cuối kỳ, như Phụ lục II Quy định (EU) 1303/2013 và Điều 16 Quy định (EU) 2021/1060",
  params = { milestones = {} },
  notes = {
    milestone = { vi = "mốc năm {1}: {2}", en = "milestone of {1}: {2}" },
    none_due = { vi = "mốc đầu tiên là năm {1}", en = "the first milestone is that of {1}" },
  },
  judge = function(value, direction, year, milestones)
    if direction ~= "up" and direction ~= "down" then
      error("the indicator must have the direction up or down", 0)
    end
    local first = next(milestones)
    if first == nil then error("milestones is empty", 0) end
    local due, promised
    for of_year, figure in pairs(milestones) do
      if of_year <= year then due, promised = of_year, figure end
    end
    if due == nil then return not_applicable, nil, "none_due", first end
    local gap = round(value - promised, 9)
    if gap == 0 or (gap > 0) == (direction == "up") then return met, gap, "milestone", due, promised end
    return missed, gap, "milestone", due, promised
  end,
}
