-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "sdg_progress" {
  title = { vi = "Tiến độ mục tiêu phát triển bền vững (Open SDG)", en = "SDG progress (Open SDG)" },
  level = "indicator",
  score = "points",
  doc = {
    vi = [[
Xếp loại tiến độ của một chỉ tiêu như các trang mục tiêu phát triển bền vững của các nước dùng Open SDG (phương pháp của Statistics Canada): tốc độ tăng bình quân từ năm gốc đến nay, so với tốc độ cần có để đến mức đặt ra, hoặc so với ngưỡng cố định khi không có mức đặt ra.

Công thức: số mới nhất là số liệu của năm cuối cùng có số liệu, tính đến năm của kỳ; mức gốc là số liệu năm gốc, nếu năm đó không có thì là năm đầu tiên sau đó có số liệu. Tốc độ = (số mới nhất / mức gốc)^(1 / số năm) − 1, đổi dấu khi chỉ tiêu cần giảm, đổi dấu lần nữa khi các số đều âm. Có mức đặt ra: lấy tốc độ chia cho trị tuyệt đối của tốc độ cần có, (mức đặt ra / mức gốc)^(1 / số năm đến năm của mức đặt ra) − 1. Tỷ số và tốc độ tính bằng phần trăm, làm tròn 9 chữ số thập phân trước khi so với ngưỡng. Mức gốc bằng 0 được thay bằng 0,001, mức đặt ra bằng 0 được thay bằng 0,001.

Đánh giá: số mới nhất đã đạt mức đặt ra (kể cả vừa bằng) là đã đạt mức đặt ra, bất kể xu hướng. Có mức đặt ra: tỷ số từ 95% là tiến bộ đáng kể, từ 60% là tiến bộ vừa phải, từ 0% là tiến bộ hạn chế, dưới 0% là xấu đi. Không có mức đặt ra: tốc độ từ 1,5% mỗi năm là đáng kể, từ 0,5% là vừa phải, từ 0% là hạn chế, dưới 0% là xấu đi; khi chỉ tiêu có giới hạn tự nhiên (limit), hai ngưỡng đầu được nhân với 1 − (mức gốc / giới hạn)^4,44 (giới hạn trên; giới hạn dưới tính đối xứng), vì càng gần giới hạn càng khó tăng. Không có số liệu: chưa có hai năm số liệu từ năm gốc trở đi, các số trái dấu, mức đặt ra bằng đúng mức gốc mà nay chưa đạt, hoặc năm của mức đặt ra không sau năm gốc. Chỉ tiêu không có chiều thì không áp dụng.

Điểm từ −5 đến 5 theo thang của Open SDG (2,5 là ngưỡng đáng kể, 0 là ngưỡng vừa phải, −2,5 là ngưỡng hạn chế), để lấy trung bình nhiều chuỗi số liệu bằng sdg_progress_overall.

Đầu vào: không phải nối gì. Năm gốc là baseline của kế hoạch hoặc của chỉ tiêu (các trang dùng 2015), mức đặt ra là của năm xa nhất trong bảng mức đặt ra. Ví dụ: use "sdg_progress" { indicators = "sdg.*", limit = column "limit" }

Tham số: limit = 0 (giới hạn tự nhiên, như 100 cho tỷ lệ phần trăm cần tăng; 0 hoặc ô trống là không có; chỉ tính khi không có mức đặt ra).

Không dùng cho chỉ tiêu bản thân đã là tốc độ tăng, hoặc khi kế hoạch tăng đều mỗi năm một lượng (hãy dùng linear_path). Theo cách của Eurostat: eu_trend. Theo cách của Đức, ngoại suy đường thẳng: weather_symbol.

Ví dụ: theo Statistics Canada, tỷ lệ nghèo của Canada 14,5% năm 2015, 10,2% năm 2023, mức đặt ra 7,25% năm 2030: giảm 4,30% mỗi năm so với 4,52% cần có, tỷ số 95,26%: tiến bộ đáng kể, 2,52 điểm. Tỷ lệ người có đủ tiền dự phòng cho ba tháng 66,6% năm 2016, 71,4% năm 2023, giới hạn 100, không có mức đặt ra: tăng 1,00% mỗi năm: tiến bộ vừa phải, 1,74 điểm.
]],
    en = [[
Classifies the progress of an indicator as national SDG platforms on Open SDG do (the method of Statistics Canada): the compound annual growth rate from the base year to now, against the rate that the target requires, or against fixed rates where there is no target.

Formula: the current figure is that of the last year that has one, up to the period's year; the base figure is that of the baseline year or, if it has none, of the first year after it that has one. The rate is (current / base)^(1 / years) − 1, with the opposite sign where the indicator should fall, and once more where the figures are negative. With a target the rate is divided by the absolute value of the required one, (target / base)^(1 / years to the target's year) − 1. The ratio and the rate are counted in percent and rounded to 9 decimals before they are compared with an edge. A base figure of 0 is replaced by 0.001, a target of 0 by 0.001.

Verdict: a current figure that reaches the target (equal is enough) is target achieved, whatever the trend. With a target: a ratio from 95% on is substantial progress, from 60% moderate, from 0% limited, below 0% deterioration. Without one: a rate from 1.5% a year on is substantial, from 0.5% moderate, from 0% limited, below 0% deterioration; where the indicator has a natural limit, the first two edges are multiplied by 1 − (base / limit)^4.44 (for a maximum; symmetrical for a minimum), since growing is harder near the limit. No data: fewer than two years with figures from the baseline year on, figures of different sign, a target that equals the base figure and is not reached now, or a target's year that is not after the base year. An indicator without a direction is not applicable.

The score runs from −5 to 5 on the scale of Open SDG (2.5 is the edge of substantial, 0 of moderate, −2.5 of limited progress), so that sdg_progress_overall can take the mean over several series.

Inputs: nothing has to be bound. The base year is the baseline of the plan or of the indicator (the platforms use 2015), the target is that of the latest year in the table of targets. Example: use "sdg_progress" { indicators = "sdg.*", limit = column "limit" }

Parameters: limit = 0 (the natural limit, as 100 for a percentage that should rise; 0 or an empty cell is none; counts only where there is no target).

Not for indicators that are growth rates themselves, nor where a plan grows by the same amount every year (use linear_path). By Eurostat's method: eu_trend. By Germany's, on a straight line: weather_symbol.

Example: as published by Statistics Canada, poverty rate 14.5% in 2015, 10.2% in 2023, target 7.25% in 2030: it falls by 4.30% a year where 4.52% are required, a ratio of 95.26%: substantial progress, 2.52 points. People with savings for three months 66.6% in 2016, 71.4% in 2023, limit 100, no target: up 1.00% a year: moderate progress, 1.74 points.
]],
  },
  basis = "Open SDG, Progress Measurement Methodology for the Sustainable Development Goals (Statistics Canada), tính như thư viện open-sdg/sdg-build (ProgressMeasure)",
  params = { limit = 0 },
  optional = { "final_target", "final_year", "limit" },
  statuses = {
    { id = "target_achieved", vi = "Đã đạt mức đặt ra", en = "Target achieved", good = true },
    { id = "substantial_progress", vi = "Tiến bộ đáng kể", en = "Substantial progress", good = true },
    { id = "moderate_progress", vi = "Tiến bộ vừa phải", en = "Moderate progress", good = true },
    { id = "limited_progress", vi = "Tiến bộ hạn chế", en = "Limited progress" },
    { id = "deterioration", vi = "Xấu đi", en = "Deterioration" },
  },
  notes = {
    pace = { vi = "{1}–{2}: bằng {3}% tốc độ cần có", en = "{1}–{2}: {3}% of the rate required" },
    rate = { vi = "{1}–{2}: {3}% mỗi năm theo hướng mong muốn", en = "{1}–{2}: {3}% a year in the desired direction" },
    achieved = { vi = "số liệu năm {1}", en = "figure of {1}" },
    no_direction = { vi = "chỉ tiêu không có chiều", en = "the indicator has no direction" },
    no_figure = { vi = "không có số liệu từ năm {1} trở đi", en = "no figure from {1} on" },
    one_year = { vi = "từ năm {1} trở đi mới có một năm số liệu", en = "only one year with a figure from {1} on" },
    signs = { vi = "có số âm và số dương: không có tốc độ tăng", en = "negative and positive figures: no rate of growth" },
    no_distance = { vi = "mức đặt ra bằng mức gốc", en = "the target equals the base figure" },
    no_time = { vi = "năm của mức đặt ra không sau năm gốc {1}", en = "the target's year is not after the base year {1}" },
  },
  judge = function(history, direction, year, baseline_year, final_target, final_year, limit)
    local sense = 0
    if direction == "up" then sense = 1 elseif direction == "down" then sense = -1 end
    if sense == 0 then return not_applicable, nil, "no_direction" end

    local base_year, last_year
    for y = baseline_year, year do
      if history[y] ~= nil then
        if base_year == nil then base_year = y end
        last_year = y
      end
    end
    if last_year == nil then return no_data, nil, "no_figure", baseline_year end
    local base, current = history[base_year], history[last_year]

    local aim = final_target
    if aim == 0 then aim = 0.001 end
    if aim ~= nil and sense * (current - aim) >= 0 then return target_achieved, 5, "achieved", last_year end
    if last_year == base_year then return no_data, nil, "one_year", baseline_year end

    -- The limit counts from the base figure as it is, before 0 is replaced.
    local reduction = 1
    if limit ~= nil then
      local from, ceiling = math.abs(base), math.abs(limit)
      if from < 2 * ceiling then
        if from > ceiling then from = 2 * ceiling - from end
        reduction = 1 - (from / ceiling) ^ 4.44
      end
    end

    if base == 0 then base = 0.001 end
    if base * current < 0 then return no_data, nil, "signs" end
    if base < 0 then sense = -sense end
    local rate = sense * ((current / base) ^ (1 / (last_year - base_year)) - 1)

    if aim ~= nil and final_year ~= nil then
      if aim / base < 0 then return no_data, nil, "signs" end
      if aim == base then return no_data, nil, "no_distance" end
      if final_year <= base_year then return no_data, nil, "no_time", base_year end
      local required = (aim / base) ^ (1 / (final_year - base_year)) - 1
      local ratio = round(100 * rate / math.abs(required), 9)
      local pace = ratio / 100
      if ratio >= 95 then
        return substantial_progress, math.min(7.1429 * pace - 4.2857, 5), "pace", base_year, last_year, round(ratio, 2)
      end
      if ratio >= 60 then
        return moderate_progress, 7.1429 * pace - 4.2857, "pace", base_year, last_year, round(ratio, 2)
      end
      local score = math.max(4.1667 * pace - 2.5, -5)
      if ratio >= 0 then return limited_progress, score, "pace", base_year, last_year, round(ratio, 2) end
      return deterioration, score, "pace", base_year, last_year, round(ratio, 2)
    end

    local percent_a_year = round(100 * rate, 9)
    local shown = round(percent_a_year, 2)
    if percent_a_year < 0 then
      return deterioration, math.max(1.25 * percent_a_year - 2.5, -5), "rate", base_year, last_year, shown
    end
    -- At the limit itself the edges are 0: keeping the limit is all that can be done.
    if reduction == 0 then return substantial_progress, 5, "rate", base_year, last_year, shown end
    local reduced = percent_a_year / reduction
    if percent_a_year >= round(1.5 * reduction, 9) then
      return substantial_progress, math.min(5 * reduced - 5, 5), "rate", base_year, last_year, shown
    end
    if percent_a_year >= round(0.5 * reduction, 9) then
      return moderate_progress, 2.5 * reduced - 1.25, "rate", base_year, last_year, shown
    end
    return limited_progress, 5 * reduced - 2.5, "rate", base_year, last_year, shown
  end,
}
