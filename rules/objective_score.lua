-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "objective_score" {
  title = { vi = "Điểm của mục tiêu từ các chỉ tiêu và nhiệm vụ", en = "Score of an objective from what belongs to it" },
  level = "objective",
  score = "percent",
  doc = {
    vi = [[
Cho biết một mục tiêu đạt đến đâu, tính từ điểm của các mục tiêu con, chỉ tiêu và nhiệm vụ thuộc nó.

Công thức: trung bình có trọng số của điểm; không mục nào ghi trọng số thì các mục như nhau. Mục không áp dụng không được tính; quy tắc không cho điểm thì không tham gia.

Đánh giá: từ met_from trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là trung bình đó, không quá cap. Nếu còn mục có trọng số mà chưa có điểm thì mục tiêu là không có số liệu: phần chưa biết không phải là 0, và phần đã biết không thay được cho cả mục tiêu.

Tham số: met_from = 100, near_from = 80, cap = 120.

Không dùng khi chấp nhận tính trên những mục đã có điểm: hãy dùng objective_score_of_present; khi điểm của các mục khác loại (phần trăm, chênh lệch, thứ hạng), hoặc khi vượt ở mục này không được bù cho mục kia: hãy viết quy tắc riêng đọc children.

Ví dụ: hai chỉ tiêu, trọng số 3 và 1, điểm 100 và 60: (3 × 100 + 1 × 60) / 4 = 90, gần đạt. Nếu chỉ tiêu thứ hai chưa có số liệu: không có số liệu.
]],
    en = [[
Says how far an objective has come, from the scores of the objectives, indicators and tasks below it.

Formula: the weighted mean of the scores; where none has a weight all count the same. What does not apply is left out, and rules that give no score take no part.

Verdict: from met_from on it is met; from near_from to below met_from it is near; below that it is missed. The score is that mean, at most cap. Where something that has weight has no score yet, the objective has no data: what is unknown is not 0, and what is known can't stand for the whole.

Parameters: met_from = 100, near_from = 80, cap = 120.

Not where a mean of what has a score is accepted: use objective_score_of_present; nor for scores of different kinds (percent, gap, rank), nor where more of one thing must not make up for less of another: write a rule that reads children.

Example: two indicators of weights 3 and 1 with scores 100 and 60: (3 × 100 + 1 × 60) / 4 = 90, near. With no figure of the second one: no data.
]],
  },
  basis = "Tổng hợp điểm có trọng số, như trong các bộ chỉ số đánh giá cải cách hành chính và chuyển đổi số",
  params = { met_from = 100, near_from = 80, cap = 120 },
  notes = {
    uncovered = { vi = "mới có điểm của {1}% trọng số", en = "only {1}% of the weight has a score" },
  },
  judge = function(child_score, child_coverage, met_from, near_from, cap)
    -- Only where a use supplies a score of its own can one come with a part of the weight.
    if child_coverage < 1 then return no_data, nil, "uncovered", round(100 * child_coverage, 2) end
    local score = math.min(child_score, cap)
    if child_score >= met_from then return met, score end
    if child_score >= near_from then return near, score end
    return missed, score
  end,
}
