-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "eu_trend" {
  title = { vi = "Xu hướng theo cách của Eurostat", en = "Trend by Eurostat's method" },
  level = "indicator",
  score = "points",
  doc = {
    vi = [[
Xếp loại xu hướng của một chỉ tiêu trong những năm gần nhất như báo cáo giám sát phát triển bền vững của Liên minh châu Âu: ngắn hạn (5 năm qua, ít nhất 3 năm) hoặc dài hạn (15 năm qua, ít nhất 10 năm), có mức đặt ra hoặc không.

Công thức: năm cuối là năm gần nhất có số liệu, tính đến năm của kỳ; năm đầu là năm sớm nhất có số liệu trong khoảng span năm trước năm cuối. Tốc độ = (số cuối / số đầu)^(1 / số năm) − 1, đổi dấu khi chỉ tiêu cần giảm, đổi dấu lần nữa khi các số đều âm. Có mức đặt ra: chia cho trị tuyệt đối của tốc độ cần có từ năm đầu đến năm của mức đặt ra. Tính bằng phần trăm, làm tròn 9 chữ số thập phân trước khi so với ngưỡng.

Đánh giá: có mức đặt ra: đã đạt mức đặt ra, hoặc tỷ số trên 95%, là tiến bộ rõ rệt; trên 60% là tiến bộ vừa phải; từ 0% là tiến bộ chưa đủ; dưới 0% là rời xa mức đặt ra. Không có mức đặt ra: trên 1% mỗi năm là tiến bộ rõ rệt; trên 0,1% là tiến bộ vừa phải; từ −0,1% đến 0,1% là không tiến bộ; từ −1% đến dưới −0,1% là rời xa vừa phải; dưới −1% là rời xa rõ rệt. Không có số liệu: span năm qua không có số nào, khoảng có số liệu ngắn hơn at_least năm, số đầu hoặc mức đặt ra bằng 0, các số trái dấu, mức đặt ra bằng đúng số đầu mà nay chưa đạt, hoặc năm của mức đặt ra không sau năm đầu. Chỉ tiêu không có chiều thì không áp dụng.

Điểm từ −5 đến 5: không có mức đặt ra là 2,5 × phần trăm mỗi năm; có mức đặt ra thì tỷ số 130% là 5 điểm, 60% là 0, −60% là −5 (theo đường thẳng giữa các mốc đó).

Đầu vào: không phải nối gì; mức đặt ra là của năm xa nhất trong bảng mức đặt ra. Ví dụ: use "eu_trend" { indicators = "sdg.*" }, use "eu_trend" { as = "eu_trend_long", indicators = "sdg.*", span = 15, at_least = 10 }

Tham số: span = 5 (nhìn lại tối đa mấy năm), at_least = 3 (năm đầu và năm cuối phải cách nhau ít nhất mấy năm).

Không dùng khi năm gốc là cố định (như 2015): hãy dùng sdg_progress. Số liệu có thể bằng 0 hoặc đổi dấu: weather_symbol.

Ví dụ: EGDI của Việt Nam (Liên hợp quốc) 0,6667 năm 2020, 0,77092 năm 2024: tăng 3,70% mỗi năm, tiến bộ rõ rệt, 5 điểm; dài hạn từ 0,44544 năm 2010: 4,00% mỗi năm, tiến bộ rõ rệt. PAR INDEX của Ninh Thuận 86,55 năm 2021, 85,98 năm 2024: −0,22% mỗi năm, rời xa vừa phải, −0,55 điểm.
]],
    en = [[
Classifies the trend of an indicator over the most recent years as the monitoring report on sustainable development in the European Union does: short-term (the past 5 years, at least 3) or long-term (the past 15 years, at least 10), with a target or without one.

Formula: the last year is the latest that has a figure, up to the period's year; the first is the earliest that has one within span years before the last. The rate is (last / first)^(1 / years) − 1, with the opposite sign where the indicator should fall, and once more where the figures are negative. With a target it is divided by the absolute value of the rate required from the first year to the target's year. Counted in percent and rounded to 9 decimals before it is compared with an edge.

Verdict: with a target: a target that is reached, or a ratio above 95%, is significant progress; above 60% moderate progress; from 0% insufficient progress; below 0% movement away. Without one: above 1% a year is significant progress; above 0.1% moderate progress; from −0.1% to 0.1% no progress; from −1% to below −0.1% moderate movement away; below −1% significant movement away. No data: no figure in the past span years, the years with figures span less than at_least, a first figure or target of 0, figures of different sign, a target that equals the first figure and is not reached now, or a target's year that is not after the first year. An indicator without a direction is not applicable.

The score runs from −5 to 5: without a target it is 2.5 × percent a year; with one a ratio of 130% is 5 points, 60% is 0, −60% is −5 (on straight lines between these).

Inputs: nothing has to be bound; the target is that of the latest year in the table of targets. Example: use "eu_trend" { indicators = "sdg.*" }, use "eu_trend" { as = "eu_trend_long", indicators = "sdg.*", span = 15, at_least = 10 }

Parameters: span = 5 (how many years it looks back at most), at_least = 3 (how many years must lie between the first and the last).

Not where the base year is fixed (as 2015): use sdg_progress. For figures that may be 0 or change their sign: weather_symbol.

Example: EGDI of Viet Nam (United Nations), 0.6667 in 2020, 0.77092 in 2024: up 3.70% a year, significant progress, 5 points; long-term from 0.44544 in 2010: 4.00% a year, significant progress. PAR INDEX of Ninh Thuận, 86.55 in 2021, 85.98 in 2024: −0.22% a year, moderate movement away, −0.55 points.
]],
  },
  basis = "Eurostat, Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an EU context; các ngưỡng theo cách cơ quan thống kê xứ Basque (Eustat) áp dụng phương pháp này",
  params = { span = 5, at_least = 3 },
  optional = { "final_target", "final_year" },
  statuses = {
    { id = "significant_progress", vi = "Tiến bộ rõ rệt", en = "Significant progress", good = true },
    { id = "moderate_progress", vi = "Tiến bộ vừa phải", en = "Moderate progress", good = true },
    { id = "insufficient_progress", vi = "Tiến bộ chưa đủ", en = "Insufficient progress" },
    { id = "no_progress", vi = "Không tiến bộ", en = "No progress" },
    { id = "movement_away", vi = "Rời xa mức đặt ra", en = "Movement away" },
    { id = "moderate_movement_away", vi = "Rời xa vừa phải", en = "Moderate movement away" },
    { id = "significant_movement_away", vi = "Rời xa rõ rệt", en = "Significant movement away" },
  },
  notes = {
    pace = { vi = "{1}–{2}: bằng {3}% tốc độ cần có", en = "{1}–{2}: {3}% of the rate required" },
    rate = { vi = "{1}–{2}: {3}% mỗi năm theo hướng mong muốn", en = "{1}–{2}: {3}% a year in the desired direction" },
    achieved = { vi = "đã đạt mức đặt ra, số liệu năm {1}", en = "target achieved, figure of {1}" },
    no_direction = { vi = "chỉ tiêu không có chiều", en = "the indicator has no direction" },
    no_figure = { vi = "không có số liệu trong {1} năm qua", en = "no figure in the past {1} years" },
    too_short = { vi = "số liệu chỉ trải {1} năm", en = "the figures span {1} years only" },
    signs = { vi = "có số 0 hoặc số trái dấu: không có tốc độ tăng", en = "zero or different signs: no rate of growth" },
    no_distance = { vi = "mức đặt ra bằng số liệu đầu", en = "the target equals the first figure" },
    no_time = { vi = "năm của mức đặt ra không sau năm {1}", en = "the target's year is not after {1}" },
  },
  judge = function(history, direction, year, final_target, final_year, span, at_least)
    local sense = 0
    if direction == "up" then sense = 1 elseif direction == "down" then sense = -1 end
    if sense == 0 then return not_applicable, nil, "no_direction" end

    -- A series that ended long ago has no recent trend: the last year must lie within the span as well.
    local first_year, last_year
    for y = year - span, year do
      if history[y] ~= nil then last_year = y end
    end
    if last_year == nil then return no_data, nil, "no_figure", span end
    for y = last_year, last_year - span, -1 do
      if history[y] ~= nil then first_year = y end
    end
    local first, last = history[first_year], history[last_year]

    if final_target ~= nil and sense * (last - final_target) >= 0 then
      return significant_progress, 5, "achieved", last_year
    end
    if last_year - first_year < at_least then return no_data, nil, "too_short", last_year - first_year end
    if first == 0 or last / first < 0 then return no_data, nil, "signs" end
    if first < 0 then sense = -sense end
    local rate = sense * ((last / first) ^ (1 / (last_year - first_year)) - 1)

    if final_target ~= nil and final_year ~= nil then
      if final_target / first <= 0 then return no_data, nil, "signs" end
      if final_target == first then return no_data, nil, "no_distance" end
      if final_year <= first_year then return no_data, nil, "no_time", first_year end
      local required = (final_target / first) ^ (1 / (final_year - first_year)) - 1
      local ratio = round(100 * rate / math.abs(required), 9)
      local shown = round(ratio, 2)
      local score = linear(ratio, -60, -5, 60, 0)
      if ratio > 60 then score = linear(ratio, 60, 0, 130, 5) end
      score = clamp(score, -5, 5)
      if ratio > 95 then return significant_progress, score, "pace", first_year, last_year, shown end
      if ratio > 60 then return moderate_progress, score, "pace", first_year, last_year, shown end
      if ratio >= 0 then return insufficient_progress, score, "pace", first_year, last_year, shown end
      return movement_away, score, "pace", first_year, last_year, shown
    end

    local percent_a_year = round(100 * rate, 9)
    local shown = round(percent_a_year, 2)
    local score = clamp(2.5 * percent_a_year, -5, 5)
    if percent_a_year > 1 then return significant_progress, score, "rate", first_year, last_year, shown end
    if percent_a_year > 0.1 then return moderate_progress, score, "rate", first_year, last_year, shown end
    if percent_a_year >= -0.1 then return no_progress, score, "rate", first_year, last_year, shown end
    if percent_a_year >= -1 then return moderate_movement_away, score, "rate", first_year, last_year, shown end
    return significant_movement_away, score, "rate", first_year, last_year, shown
  end,
}
