-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weather_symbol" {
  title = { vi = "Ký hiệu thời tiết (ngoại suy xu hướng)", en = "Weather symbol (trend extrapolated)" },
  level = "indicator",
  score = "percent",
  doc = {
    vi = [[
Cho biết nếu những thay đổi của mấy năm gần nhất cứ tiếp tục thì đến năm của mức đặt ra sẽ ra sao, bằng bốn ký hiệu thời tiết như báo cáo phát triển bền vững của Đức. Đường ngoại suy là đường thẳng, nên số 0 và số âm đều dùng được.

Công thức: lấy năm gần nhất có số liệu, tính đến năm của kỳ, và những năm liền trước đó, nhiều nhất 6 năm, ít nhất 4 năm liên tục. Thay đổi bình quân = (số cuối − số đầu) / số năm ở giữa. Phần sẽ lấp = 100 × thay đổi bình quân × số năm còn lại / (mức đặt ra − số cuối), phần trăm, làm tròn 9 chữ số thập phân trước khi so với ngưỡng.

Đánh giá: có mức đặt ra mà chưa đạt: sẽ lấp trên 95% (thiếu chưa đến 5% khoảng cách) là nắng; từ 80% đến 95% (thiếu từ 5% đến 20%) là ít mây; đang đi đúng hướng nhưng sẽ lấp dưới 80% là nhiều mây; đứng yên hoặc đi ngược hướng là dông. Mức đặt ra đã đạt: thay đổi bình quân không ngược hướng là nắng, ngược hướng là ít mây. Không có mức đặt ra: cả thay đổi bình quân và thay đổi năm cuối đều đúng hướng là nắng; chỉ bình quân đúng hướng là ít mây; chỉ năm cuối đúng hướng là nhiều mây; cả hai đều không là dông. Chưa đủ 4 năm liên tục thì không có số liệu. Chỉ tiêu không có chiều thì không áp dụng.

Điểm là phần khoảng cách sẽ lấp, trong 0 đến 100; mức đặt ra đã đạt là 100; không có mức đặt ra thì không có điểm.

Đầu vào: không phải nối gì; mức đặt ra là của năm xa nhất trong bảng mức đặt ra. Ví dụ: use "weather_symbol" { indicators = "sdg.*" }

Không dùng cho số liệu hai, ba năm mới có một lần (EGDI của Liên hợp quốc): hãy dùng sdg_progress hoặc eu_trend.

Ví dụ: tỷ lệ nghèo của Canada (Statistics Canada) 11,2% năm 2018, 10,4% năm 2023 (số đã sửa lại), mức đặt ra 7,25% năm 2030: bình quân −0,16 điểm mỗi năm, còn 7 năm lấp 1,12 trong 3,15 điểm: 35,56%, nhiều mây. PCI của Ninh Thuận (VCCI), không có mức đặt ra: 57,19 năm 2016, 62,23 năm 2021, bình quân tăng 1,008 mỗi năm, năm cuối giảm 1,21: ít mây.
]],
    en = [[
Says what the target's year will bring if the changes of the most recent years go on, by four weather symbols as the reports on sustainable development in Germany do. The trend is a straight line, so zero and negative figures can be used as well.

Formula: it takes the latest year that has a figure, up to the period's year, and the years just before it, 6 years at most, at least 4 in unbroken order. The mean change is (last − first) / years between. The share of the gap that will be closed is 100 × mean change × years left / (target − last), in percent, rounded to 9 decimals before it is compared with an edge.

Verdict: with a target that is not reached: above 95% closed (missed by less than 5% of the gap) is sun; from 80% to 95% (missed by 5% to 20%) is slightly cloudy; moving in the right direction but below 80% is cloudy; no movement, or away from the target, is thunderstorm. With a target that is reached: sun where the mean change doesn't move away from it, else slightly cloudy. Without a target: sun where both the mean change and the last one go in the right direction; slightly cloudy where only the mean does; cloudy where only the last one does; thunderstorm where neither does. With fewer than 4 unbroken years there is no data. An indicator without a direction is not applicable.

The score is the share of the gap that will be closed, within 0 to 100; 100 where the target is reached; none without a target.

Inputs: nothing has to be bound; the target is that of the latest year in the table of targets. Example: use "weather_symbol" { indicators = "sdg.*" }

Not for figures that come every two or three years only (the United Nations' EGDI): use sdg_progress or eu_trend.

Example: Canada's poverty rate (Statistics Canada), 11.2% in 2018, 10.4% in 2023 (as revised), target 7.25% in 2030: −0.16 points a year, the 7 years left close 1.12 of 3.15 points: 35.56%, cloudy. PCI of Ninh Thuận (VCCI), no target: 57.19 in 2016, 62.23 in 2021, up 1.008 a year, down 1.21 in the last year: slightly cloudy.
]],
  },
  basis = "Statistisches Bundesamt (Destatis), Status of indicators – Methodology, trang chỉ số của Chiến lược phát triển bền vững Đức (dns-indikatoren.de)",
  optional = { "final_target", "final_year" },
  statuses = {
    { id = "sun", vi = "Nắng", en = "Sun", good = true },
    { id = "slightly_cloudy", vi = "Ít mây", en = "Slightly cloudy", good = true },
    { id = "cloudy", vi = "Nhiều mây", en = "Cloudy" },
    { id = "thunderstorm", vi = "Dông", en = "Thunderstorm" },
  },
  notes = {
    closed = { vi = "{1}–{2}: bình quân {3} mỗi năm, đến năm {4} lấp {5}% khoảng cách", en = "{1}–{2}: {3} a year, closes {5}% of the gap by {4}" },
    change = { vi = "{1}–{2}: bình quân {3} mỗi năm, năm cuối {4}", en = "{1}–{2}: {3} a year, {4} in the last year" },
    achieved = { vi = "đã đạt mức đặt ra; {1}–{2}: bình quân {3} mỗi năm", en = "target reached; {1}–{2}: {3} a year" },
    no_direction = { vi = "chỉ tiêu không có chiều", en = "the indicator has no direction" },
    too_short = { vi = "mới có {1} năm số liệu liên tục", en = "only {1} unbroken years of figures" },
  },
  judge = function(history, direction, year, final_target, final_year)
    local sense = 0
    if direction == "up" then sense = 1 elseif direction == "down" then sense = -1 end
    if sense == 0 then return not_applicable, nil, "no_direction" end

    local last_year
    for y = year - 5, year do
      if history[y] ~= nil then last_year = y end
    end
    if last_year == nil then return no_data, nil, "too_short", 0 end
    local first_year = last_year
    for back = 1, 5 do
      if first_year == last_year - back + 1 and history[last_year - back] ~= nil then first_year = last_year - back end
    end
    if last_year - first_year < 3 then return no_data, nil, "too_short", last_year - first_year + 1 end

    local last = history[last_year]
    local change = round((last - history[first_year]) / (last_year - first_year), 9)
    local shown = round(change, 3)

    if final_target ~= nil and final_year ~= nil then
      local gap = final_target - last
      if sense * gap <= 0 then
        if sense * change >= 0 then return sun, 100, "achieved", first_year, last_year, shown end
        return slightly_cloudy, 100, "achieved", first_year, last_year, shown
      end
      local years_left = math.max(final_year - last_year, 0)
      local closed = round(100 * change * years_left / gap, 9)
      local score = clamp(closed, 0, 100)
      local percent_closed = round(closed, 2)
      if closed > 95 then return sun, score, "closed", first_year, last_year, shown, final_year, percent_closed end
      if closed >= 80 then return slightly_cloudy, score, "closed", first_year, last_year, shown, final_year, percent_closed end
      if sense * change > 0 then return cloudy, score, "closed", first_year, last_year, shown, final_year, percent_closed end
      return thunderstorm, score, "closed", first_year, last_year, shown, final_year, percent_closed
    end

    local last_change = round(last - history[last_year - 1], 9)
    local last_shown = round(last_change, 3)
    if sense * change > 0 then
      if sense * last_change > 0 then return sun, nil, "change", first_year, last_year, shown, last_shown end
      return slightly_cloudy, nil, "change", first_year, last_year, shown, last_shown
    end
    if sense * last_change > 0 then return cloudy, nil, "change", first_year, last_year, shown, last_shown end
    return thunderstorm, nil, "change", first_year, last_year, shown, last_shown
  end,
}
