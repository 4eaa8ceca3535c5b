-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "objective_score" {
  title = { vi = "Điểm của mục tiêu từ các chỉ tiêu và nhiệm vụ", en = "Score of an objective from what belongs to it" },
  level = "objective",
  score = "percent",
  doc = {
    vi = [[
Cho biết một mục tiêu đạt đến đâu, tính từ điểm của các mục tiêu con, chỉ tiêu và nhiệm vụ thuộc nó.

Công thức: trung bình có trọng số của điểm; không mục nào ghi trọng số thì các mục như nhau; khi ghi ra làm tròn 2 chữ số thập phân. Mục không áp dụng không được tính; quy tắc không cho điểm thì không tham gia.

Đánh giá: từ met_from trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là trung bình đó, không quá cap. Nếu còn mục có trọng số mà chưa có điểm thì mục tiêu là không có số liệu: phần chưa biết không phải là 0, và phần đã biết không thay được cho cả mục tiêu.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt), cap = 120 (điểm cao nhất).

Không dùng khi chấp nhận tính trên những mục đã có điểm: hãy dùng objective_score_of_present; khi điểm là của sdg_progress: hãy dùng sdg_progress_overall; khi điểm của các mục khác loại (phần trăm, chênh lệch, thứ hạng), hoặc khi vượt ở mục này không được bù cho mục kia: hãy viết quy tắc riêng đọc children.

Ví dụ: PCI 2022 của Ninh Thuận so với mức đặt ra 62,73 và SIPAS 2022 so với 89,64 (Quyết định 2395/QĐ-UBND; VCCI, Sở Nội vụ) chấm theo percent_of_plan: 100 × 65,43 / 62,73 = 104,304160689 và 100 × 81,83 / 89,64 = 91,287371709; hai chỉ tiêu như nhau: (104,304160689 + 91,287371709) / 2 = 97,795766199, điểm 97,8, gần đạt. Nếu chưa có số liệu SIPAS: không có số liệu.
]],
    en = [[
Says how far an objective has come, from the scores of the objectives, indicators and tasks below it.

Formula: the weighted mean of the scores; where none has a weight all count the same; written with 2 decimals. What does not apply is left out, and rules that give no score take no part.

Verdict: from met_from on it is met; from near_from to below met_from it is near; below that it is missed. The score is that mean, at most cap. Where something that has weight has no score yet, the objective has no data: what is unknown is not 0, and what is known can't stand for the whole.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near), cap = 120 (the highest score).

Not where a mean of what has a score is accepted: use objective_score_of_present; nor for scores of sdg_progress: use sdg_progress_overall; nor for scores of different kinds (percent, gap, rank), nor where more of one thing must not make up for less of another: write a rule that reads children.

Example: the PCI 2022 of Ninh Thuận against a target of 62.73 and SIPAS 2022 against 89.64 (Decision 2395/QĐ-UBND; VCCI, Department of Home Affairs), by percent_of_plan: 100 × 65.43 / 62.73 = 104.304160689 and 100 × 81.83 / 89.64 = 91.287371709; both count the same: (104.304160689 + 91.287371709) / 2 = 97.795766199, score 97.8, near. With no figure of SIPAS: no data.
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
