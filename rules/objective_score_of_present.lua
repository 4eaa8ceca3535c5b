-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "objective_score_of_present" {
  title = { vi = "Điểm của mục tiêu từ những mục đã có điểm", en = "Score of an objective from what has a score" },
  level = "objective",
  score = "percent",
  doc = {
    vi = [[
Cho biết một mục tiêu đạt đến đâu, tính từ những mục tiêu con, chỉ tiêu và nhiệm vụ đã có điểm, khi chấp nhận rằng vài mục chưa có. Ghi chú luôn nêu bao nhiêu mục chưa có điểm và phần trọng số đã có điểm.

Công thức: trung bình có trọng số của các điểm đã có, làm tròn 9 chữ số thập phân; không mục nào ghi trọng số thì các mục như nhau. Trọng số của mục chưa có điểm được bỏ ra, như chia lại cho các mục đã có. Mục không áp dụng không được tính; quy tắc không cho điểm thì không tham gia.

Đánh giá: từ met_from trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là trung bình đó, không quá cap. Phần trọng số đã có điểm dưới min_coverage, hoặc bằng 0, là không có số liệu; đúng bằng min_coverage thì được tính.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt), cap = 120 (điểm cao nhất), min_coverage = 0.5 (phần trọng số ít nhất phải có điểm, từ 0 đến 1).

Không dùng khi phần chưa biết có thể làm đổi kết luận và báo cáo phải đầy đủ: hãy dùng objective_score, quy tắc này chặt hơn; khi điểm của các mục khác loại (phần trăm, chênh lệch, thứ hạng). Không so mục tiêu này với mục tiêu khác, năm này với năm khác, khi phần có điểm khác nhau.

Ví dụ: chấm PCI 2022 của Ninh Thuận so với mức tăng 0,5 điểm và SIPAS 2022 so với 89,64 (Quyết định 2395/QĐ-UBND) theo percent_of_plan: 100 × 65,43 / 62,73 = 104,30 và 100 × 81,83 / 89,64 = 91,29; mục thứ ba chưa có điểm, trọng số như nhau: (104,304160689 + 91,287371709) / 2 = 97,795766199, điểm 97,8, gần đạt, một mục chưa có điểm, tính trên 66,67% trọng số.
]],
    en = [[
Says how far an objective has come, from the objectives, indicators and tasks below it that have a score, where it is accepted that some have none. The note always gives how many lack a score, and the share of weight that has one.

Formula: the weighted mean of the scores that there are, rounded to 9 decimals; where none has a weight all count the same. The weight of what has no score is left out, as if it were shared among the rest. What does not apply is left out, and rules that give no score take no part.

Verdict: from met_from on it is met; from near_from to below met_from it is near; below that it is missed. The score is that mean, at most cap. Where the share of weight that has a score is below min_coverage, or 0, there is no data; min_coverage itself is enough.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near), cap = 120 (the highest score), min_coverage = 0.5 (the least share of weight that must have a score, from 0 to 1).

Not where what is unknown could turn the verdict and the report has to be complete: use objective_score, which is stricter; nor for scores of different kinds (percent, gap, rank). Don't compare objectives or years whose shares with a score differ.

Example: the PCI 2022 of Ninh Thuận against a rise by 0.5 points and SIPAS 2022 against 89.64 (Decision 2395/QĐ-UBND), by percent_of_plan: 100 × 65.43 / 62.73 = 104.30 and 100 × 81.83 / 89.64 = 91.29; a third has no score yet, all weigh the same: (104.304160689 + 91.287371709) / 2 = 97.795766199, score 97.8, near, one without a score, from 66.67% of the weight.
]],
  },
  basis = "Xử lý số liệu thiếu khi tổng hợp điểm có trọng số: tính trên phần có số liệu và công khai phần thiếu, theo Handbook on Constructing Composite Indicators (OECD và JRC, 2008)",
  params = { met_from = 100, near_from = 80, cap = 120, min_coverage = 0.5 },
  notes = {
    partial = { vi = "{1} mục chưa có điểm; tính trên {2}% trọng số", en = "{1} without a score; from {2}% of the weight" },
    uncovered = {
      vi = "{1} mục chưa có điểm; mới có điểm của {2}% trọng số, cần ít nhất {3}%",
      en = "{1} without a score; only {2}% of the weight has one, {3}% is needed",
    },
  },
  judge = function(children, child_coverage, met_from, near_from, cap, min_coverage)
    local total, weight, lacking = 0, 0, 0
    for _, child in ipairs(children) do
      local counts = child.weight or 1
      if child.score ~= nil then
        total, weight = total + counts * child.score, weight + counts
      elseif counts ~= 0 then
        lacking = lacking + 1
      end
    end
    local covered = round(100 * child_coverage, 2)
    if weight == 0 or child_coverage < min_coverage then
      return no_data, nil, "uncovered", lacking, covered, round(100 * min_coverage, 2)
    end
    local mean_score = round(total / weight, 9)
    local score = math.min(mean_score, cap)
    local status = missed
    if mean_score >= met_from then
      status = met
    elseif mean_score >= near_from then
      status = near
    end
    if child_coverage < 1 then return status, score, "partial", lacking, covered end
    return status, score
  end,
}
