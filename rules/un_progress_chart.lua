-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "un_progress_chart" {
  title = { vi = "Biểu đồ tiến độ của Liên hợp quốc", en = "UN progress chart" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Xếp một chỉ tiêu vào một trong ba loại như biểu đồ tiến độ các mục tiêu phát triển bền vững của Liên hợp quốc: nếu tốc độ tăng bình quân từ năm gốc đến nay giữ nguyên thì đến năm của mức đặt ra sẽ đi được bao nhiêu phần quãng đường từ mức gốc đến mức đặt ra.

Công thức: số mới nhất là số liệu của năm cuối cùng có số liệu, tính đến năm của kỳ; mức gốc là số liệu năm gốc, nếu năm đó không có thì là năm đầu tiên sau đó có số liệu. Tốc độ = (số mới nhất / mức gốc)^(1 / số năm) − 1. Số dự kiến = số mới nhất × (1 + tốc độ)^(số năm còn lại). Phần quãng đường = 100 × (số dự kiến − mức gốc) / (mức đặt ra − mức gốc). Phần quãng đường và tốc độ tính bằng phần trăm, làm tròn 9 chữ số thập phân trước khi so với ngưỡng.

Đánh giá: có mức đặt ra: số mới nhất đã đạt mức đặt ra, hoặc phần quãng đường từ 95%, là đạt hoặc đúng tiến độ; từ 10% là tiến bộ khá, cần đẩy nhanh; dưới 10%, hoặc mức gốc đã đạt mức đặt ra mà nay không còn đạt, là giậm chân tại chỗ hoặc thụt lùi. Không có mức đặt ra: tốc độ theo hướng mong muốn từ 2% mỗi năm là đạt hoặc đúng tiến độ, từ 0,5% là tiến bộ khá, cần đẩy nhanh, dưới 0,5% là giậm chân tại chỗ hoặc thụt lùi. Không có số liệu: chưa có hai năm số liệu từ năm gốc trở đi, mức gốc bằng 0 hoặc âm, số mới nhất âm. Chỉ tiêu không có chiều thì không áp dụng.

Điểm là phần quãng đường sẽ đi được, trong 0 đến 100; mức đặt ra đã đạt là 100; không có mức đặt ra thì không có điểm.

Đầu vào: không phải nối gì. Năm gốc là baseline của kế hoạch hoặc của chỉ tiêu (Liên hợp quốc dùng 2015), mức đặt ra là của năm xa nhất trong bảng mức đặt ra. Ví dụ: use "un_progress_chart" { indicators = "sdg.*" }

Không dùng cho chỉ tiêu bản thân đã là tốc độ tăng. Cần nhiều loại hơn: sdg_progress.

Ví dụ: tỷ lệ nghèo của Canada (Statistics Canada) 14,5% năm 2015, 10,4% năm 2023, mức đặt ra 7,25% năm 2030: giảm 4,07% mỗi năm thì năm 2030 còn 7,78%, đi được 92,75% quãng đường: tiến bộ khá, cần đẩy nhanh.
]],
    en = [[
Puts an indicator into one of three classes as the Sustainable Development Goals progress chart of the United Nations does: if the compound annual growth rate from the base year to now goes on, how much of the way from the base figure to the target will be covered in the target's year.

Formula: the current figure is that of the last year that has one, up to the period's year; the base figure is that of the baseline year or, if it has none, of the first year after it that has one. The rate is (current / base)^(1 / years) − 1. The expected figure is current × (1 + rate)^(years left). The share of the way is 100 × (expected − base) / (target − base). The share and the rate are counted in percent and rounded to 9 decimals before they are compared with an edge.

Verdict: with a target: a current figure that reaches it, or a share from 95% on, is met or on track; from 10% fair progress, but acceleration needed; below 10%, or a base figure that had reached the target while the current one has not, stagnation or regression. Without one: a rate in the desired direction from 2% a year on is met or on track, from 0.5% fair progress, but acceleration needed, below 0.5% stagnation or regression. No data: fewer than two years with figures from the baseline year on, a base figure of 0 or below, a negative current figure. An indicator without a direction is not applicable.

The score is the share of the way that will be covered, within 0 to 100; 100 where the target is reached; none without a target.

Inputs: nothing has to be bound. The base year is the baseline of the plan or of the indicator (the United Nations use 2015), the target is that of the latest year in the table of targets. Example: use "un_progress_chart" { indicators = "sdg.*" }

Not for indicators that are growth rates themselves. For more classes: sdg_progress.

Example: Canada's poverty rate (Statistics Canada), 14.5% in 2015, 10.4% in 2023, target 7.25% in 2030: falling by 4.07% a year it will be 7.78% in 2030, 92.75% of the way: fair progress, but acceleration needed.
]],
  },
  basis = "United Nations Statistics Division, SDG Progress Chart 2023: Technical Note (như cơ quan thống kê xứ Basque, Eustat, trình bày và áp dụng)",
  optional = { "final_target", "final_year" },
  statuses = {
    { id = "on_track", vi = "Đạt hoặc đúng tiến độ", en = "Met or on track", good = true },
    { id = "fair_progress", vi = "Tiến bộ khá, cần đẩy nhanh", en = "Fair progress, but acceleration needed" },
    { id = "stagnation", vi = "Giậm chân tại chỗ hoặc thụt lùi", en = "Stagnation or regression" },
  },
  notes = {
    way = { vi = "{1}–{2}: đến năm {3} dự kiến {4}, đi được {5}% quãng đường", en = "{1}–{2}: {4} expected in {3}, {5}% of the way" },
    rate = { vi = "{1}–{2}: {3}% mỗi năm theo hướng mong muốn", en = "{1}–{2}: {3}% a year in the desired direction" },
    achieved = { vi = "đã đạt mức đặt ra, số liệu năm {1}", en = "target achieved, figure of {1}" },
    no_direction = { vi = "chỉ tiêu không có chiều", en = "the indicator has no direction" },
    no_figure = { vi = "không có số liệu từ năm {1} trở đi", en = "no figure from {1} on" },
    one_year = { vi = "từ năm {1} trở đi mới có một năm số liệu", en = "only one year with a figure from {1} on" },
    signs = { vi = "có số 0 hoặc số âm: không có tốc độ tăng", en = "zero or negative figures: no rate of growth" },
    lost = { vi = "đã đạt mức đặt ra năm {1}, không còn đạt năm {2}", en = "the target was reached in {1}, but not in {2}" },
  },
  judge = function(history, direction, year, baseline_year, final_target, final_year)
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

    if final_target ~= nil and sense * (current - final_target) >= 0 then return on_track, 100, "achieved", last_year end
    if last_year == base_year then return no_data, nil, "one_year", baseline_year end
    -- The way from a base figure that was past the target leads nowhere: it has been lost since.
    if final_target ~= nil and final_year ~= nil and sense * (base - final_target) >= 0 then
      return stagnation, 0, "lost", base_year, last_year
    end
    if base <= 0 or current < 0 then return no_data, nil, "signs" end
    local factor = (current / base) ^ (1 / (last_year - base_year))

    if final_target ~= nil and final_year ~= nil then
      local expected = base * factor ^ (final_year - base_year)
      local way = round(100 * (expected - base) / (final_target - base), 9)
      local score = clamp(way, 0, 100)
      local shown, percent_of_way = round(expected, 2), round(way, 2)
      if way >= 95 then return on_track, score, "way", base_year, last_year, final_year, shown, percent_of_way end
      if way >= 10 then return fair_progress, score, "way", base_year, last_year, final_year, shown, percent_of_way end
      return stagnation, score, "way", base_year, last_year, final_year, shown, percent_of_way
    end

    local percent_a_year = round(100 * sense * (factor - 1), 9)
    local shown = round(percent_a_year, 2)
    if percent_a_year >= 2 then return on_track, nil, "rate", base_year, last_year, shown end
    if percent_a_year >= 0.5 then return fair_progress, nil, "rate", base_year, last_year, shown end
    return stagnation, nil, "rate", base_year, last_year, shown
  end,
}
