-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sdg_progress_overall" {
  title = { vi = "Tiến độ chung của một mục tiêu (Open SDG)", en = "Overall SDG progress (Open SDG)" },
  level = "objective",
  score = "points",
  doc = {
    vi = [[
Xếp loại tiến độ của một mục tiêu từ điểm của các chỉ tiêu thuộc mục tiêu đó, như Open SDG xếp loại một chỉ tiêu gồm nhiều chuỗi số liệu.

Công thức: trung bình cộng điểm của sdg_progress (từ −5 đến 5), mỗi chỉ tiêu tính như nhau, chỉ tiêu không có điểm được bỏ qua; làm tròn 9 chữ số thập phân trước khi so với ngưỡng.

Đánh giá: mọi chỉ tiêu có điểm đều đã đạt mức đặt ra thì cả mục tiêu là đã đạt mức đặt ra. Nếu không: trung bình từ 2,5 điểm là tiến bộ đáng kể, từ 0 là tiến bộ vừa phải, từ −2,5 là tiến bộ hạn chế, thấp hơn là xấu đi. Không chỉ tiêu nào có điểm thì không có số liệu.

Đầu vào: các kết quả của sdg_progress. Ví dụ: use "sdg_progress_overall" { objectives = "**", of = { "sdg_progress" } }. Mục tiêu con được tính như một chỉ tiêu, với điểm trung bình của chính nó.

Không dùng với điểm phần trăm hoặc khi các chỉ tiêu có trọng số khác nhau: hãy dùng objective_score.

Ví dụ: theo Statistics Canada (chỉ số toàn cầu 1.3.1), ba chuỗi số liệu được 2,82; −2,73 và −2,85 điểm, bốn chuỗi chưa có hai năm số liệu: trung bình −0,92, tiến bộ hạn chế.
]],
    en = [[
Classifies the progress of an objective from the scores of its indicators, as Open SDG classifies an indicator that consists of several series.

Formula: the mean of the scores of sdg_progress (−5 to 5), every indicator counting the same, those without a score left out; rounded to 9 decimals before it is compared with an edge.

Verdict: where every indicator that has a score has achieved its target, the objective is target achieved. Else a mean from 2.5 points on is substantial progress, from 0 moderate, from −2.5 limited, below that deterioration. Where no indicator has a score there is no data.

Inputs: the verdicts of sdg_progress. Example: use "sdg_progress_overall" { objectives = "**", of = { "sdg_progress" } }. A sub-objective counts as one indicator, with its own mean.

Not for percentages as scores, nor where indicators weigh differently: use objective_score.

Example: as published by Statistics Canada (global indicator 1.3.1), three series have 2.82, −2.73 and −2.85 points, four do not have two years of figures yet: a mean of −0.92, limited progress.
]],
  },
  basis = "Open SDG, Progress Measurement Methodology for the Sustainable Development Goals, mục “Aggregated progress status” (Statistics Canada)",
  statuses = {
    { id = "target_achieved", vi = "Đã đạt mức đặt ra", en = "Target achieved", good = true },
    { id = "substantial_progress", vi = "Tiến bộ đáng kể", en = "Substantial progress", good = true },
    { id = "moderate_progress", vi = "Tiến bộ vừa phải", en = "Moderate progress", good = true },
    { id = "limited_progress", vi = "Tiến bộ hạn chế", en = "Limited progress" },
    { id = "deterioration", vi = "Xấu đi", en = "Deterioration" },
  },
  notes = {
    counted = { vi = "{1} trong {2} có điểm", en = "{1} of {2} have a score" },
  },
  judge = function(children)
    local scores = {}
    local all_achieved = true
    for _, child in ipairs(children) do
      if child.score ~= nil then
        scores[#scores + 1] = child.score
        if child.status ~= target_achieved then all_achieved = false end
      end
    end
    if #scores == 0 then return no_data, nil, "counted", 0, #children end
    local score = mean(scores)
    if all_achieved then return target_achieved, score, "counted", #scores, #children end
    if score >= 2.5 then return substantial_progress, score, "counted", #scores, #children end
    if score >= 0 then return moderate_progress, score, "counted", #scores, #children end
    if score >= -2.5 then return limited_progress, score, "counted", #scores, #children end
    return deterioration, score, "counted", #scores, #children
  end,
}
