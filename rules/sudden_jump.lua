-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.

local function is_whole(x) return round(x, 6) == round(x, 0) end

-- The power of ten that makes a figure whole: of 46.89 it is 100.
local function scale_of(figure)
  local scale = 1
  for _ = 1, 9 do
    if not is_whole(figure * scale) then scale = scale * 10 end
  end
  return scale
end

rule "sudden_jump" {
  title = { vi = "Số liệu thay đổi đột ngột", en = "Sudden jump of a figure" },
  level = "indicator",
  score = "gap",
  -- All the digits that the gap has: an index of four decimals may differ in the fourth.
  decimals = 9,
  doc = {
    vi = [[
Tìm những số liệu cách số liệu kỳ trước quá xa, có thể do gõ nhầm, sai đơn vị tính hoặc đổi phương pháp, trước khi số liệu được dùng để đánh giá. Quy tắc chỉ nêu nghi vấn, không sửa gì.

Công thức: bước = thực hiện − kỳ trước. Bước được phép là số lớn hơn trong hai số: least_percent phần trăm của số liệu kỳ trước, và factor × trung vị của các bước trước đây (không tính bước bằng 0) khi đã có từ steps_from bước như vậy; làm tròn 9 chữ số thập phân.

Đánh giá: bước không quá mức được phép về cả hai phía là khớp. Quá mức đó thì tìm xem số liệu giống lỗi nào: lớn hoặc nhỏ hơn 10, 100 … đến 1.000.000.000 lần (mất dấu phẩy thập phân, sai đơn vị tính), số 0 thay cho số liệu thiếu, sai dấu; khi đã biết bước thường gặp thì cả hai chữ số cạnh nhau bị đổi chỗ, một chữ số bị gõ hai lần; giống là khi số đã sửa cách kỳ trước không quá bước được phép và không quá nửa bước, và nếu chia cho 10 hay 100 thì không có nhiều chữ số thập phân hơn hai số liệu. Giống một lỗi, hoặc không giống lỗi nào mà đã biết bước thường gặp, là không khớp, ghi chú nêu lý do. Không giống lỗi nào và chưa đủ bước trước đây để so thì là không có số liệu. Số liệu có dấu break (đổi phương pháp) không so được với kỳ trước là không áp dụng. Điểm là bước.

Tham số: factor = 5 (số lần của bước thường gặp còn được phép), least_percent = 10 (thay đổi luôn được phép, phần trăm của kỳ trước), steps_from = 3 (số bước trước đây phải có).

Không dùng khi số liệu vốn thay đổi mạnh từ kỳ này sang kỳ khác, hoặc để kết luận số liệu sai.

Ví dụ: PCI của Ninh Thuận 2014 đến 2018: 56,88; 57,45; 57,19; 61,60 và 62,21 (VCCI); các bước 0,57; 0,26; 4,41 và 0,61 có trung vị 0,59. Năm 2019 công bố 64,89: bước 2,68, mức được phép là 10% của 62,21: khớp. Nếu gõ 6489: không khớp, lớn hơn 100 lần. Nếu gõ 46,89: không khớp, bước −15,32, hai chữ số bị đổi chỗ.
]],
    en = [[
Finds figures that are too far from that of the period before, be it by a typing error, a wrong unit of measure or a change of method, before they are used for verdicts. It only raises a doubt; it mends nothing.

Formula: step = actual − previous. The step allowed is the greater of two: least_percent percent of the previous figure, and factor × the median of the earlier steps (steps of 0 left out) where there are steps_from of them or more; rounded to 9 decimals.

Verdict: a step up to what is allowed, on either side, is consistent. Beyond it the rule looks for what the figure looks like: 10, 100 … up to 1,000,000,000 times too large or too small (a decimal mark lost, a wrong unit of measure), a 0 in place of a missing figure, a wrong sign; where the usual step is known also two neighbouring digits swapped, a digit typed twice; it looks so where the mended figure is within the step allowed and within half the step, and, divided by 10 or 100, has no more decimals than the two figures. What looks like an error, or like none though the usual step is known, is inconsistent, and the note says why. What looks like none, with too few earlier steps to compare with, has no data. A figure with the flag break (the method changed) can't be compared with the one before: not applicable. The score is the step.

Parameters: factor = 5 (how many times the usual step is allowed), least_percent = 10 (the change that is always allowed, in percent of the previous figure), steps_from = 3 (how many earlier steps there must be).

Not for figures that vary widely from period to period by nature, nor for concluding that a figure is wrong.

Example: the PCI of Ninh Thuận from 2014 to 2018: 56.88, 57.45, 57.19, 61.60, 62.21 (VCCI); the steps 0.57, 0.26, 4.41, 0.61 have a median of 0.59. In 2019 it was published as 64.89: a step of 2.68, allowed are 10% of 62.21: consistent. Typed as 6489: inconsistent, 100 times too large. Typed as 46.89: inconsistent, a step of −15.32, two digits swapped.
]],
  },
  basis = "Kiểm tra số liệu bất thường khi nhập tin: so với kỳ trước và với trung vị của các thay đổi trước đây, một đại lượng không bị vài giá trị cá biệt kéo lệch",
  params = { factor = 5, least_percent = 10, steps_from = 3 },
  notes = {
    method = { vi = "phương pháp tính thay đổi; kỳ trước là {1}", en = "the method changed; it was {1} before" },
    few_steps = {
      vi = "thay đổi từ {1}; mới có {2} bước trước đây để so",
      en = "changed from {1}; only {2} earlier steps to compare with",
    },
    jump = {
      vi = "thay đổi từ {1}; bước thường gặp là {2}: đổi phương pháp?",
      en = "changed from {1}; the usual step is {2}: a change of method?",
    },
    too_large = {
      vi = "kỳ trước {1}; có vẻ lớn hơn {2} lần: {3}?",
      en = "{1} before; it looks {2} times too large: {3}?",
    },
    too_small = {
      vi = "kỳ trước {1}; có vẻ nhỏ hơn {2} lần: {3}?",
      en = "{1} before; it looks {2} times too small: {3}?",
    },
    zero = { vi = "kỳ trước {1}; số 0 hay thiếu số liệu?", en = "{1} before; a true 0, or a missing figure?" },
    sign = { vi = "kỳ trước {1}; có vẻ sai dấu: {2}?", en = "{1} before; it looks like a wrong sign: {2}?" },
    swapped = {
      vi = "kỳ trước {1}; có vẻ hai chữ số bị đổi chỗ: {2}?",
      en = "{1} before; two digits look swapped: {2}?",
    },
    doubled = {
      vi = "kỳ trước {1}; có vẻ một chữ số bị gõ hai lần: {2}?",
      en = "{1} before; a digit looks typed twice: {2}?",
    },
  },
  judge = function(value, previous, history, flag, year, period, factor, least_percent, steps_from)
    if string.find(flag, "break", 1, true) then return not_applicable, nil, "method", previous end

    local steps, last = {}, nil
    for key, figure in pairs(history) do
      if key ~= year and key ~= period then
        if last ~= nil and figure ~= last then steps[#steps + 1] = math.abs(figure - last) end
        last = figure
      end
    end
    table.sort(steps)
    local count = #steps
    local allowed, usual = least_percent / 100 * math.abs(previous), nil
    if count >= steps_from and count > 0 then
      usual = (steps[(count + 1) // 2] + steps[count // 2 + 1]) / 2
      allowed = math.max(allowed, factor * usual)
    end
    allowed = round(allowed, 9)

    local step = round(value - previous, 9)
    if math.abs(step) <= allowed then return consistent, step end
    -- A figure just beyond the edge is not mended by its last digits.
    local near_enough = math.min(allowed, math.abs(step) / 2)
    local function fits(figure) return round(math.abs(figure - previous), 9) <= near_enough end

    if value == 0 then return inconsistent, step, "zero", previous end
    local scale = scale_of(value)
    local finest = math.max(scale, scale_of(previous))
    for zeros = 1, 9 do
      local times = 10.0 ^ zeros
      -- A lost decimal mark makes no more decimals than there were: a rank of 52 is no 5.2. Units of measure may.
      if fits(value / times) and (zeros > 2 or is_whole(value / times * finest)) then
        return inconsistent, step, "too_large", previous, math.tointeger(times), round(value / times, 9)
      end
      if fits(value * times) then
        return inconsistent, step, "too_small", previous, math.tointeger(times), round(value * times, 9)
      end
    end
    if fits(-value) then return inconsistent, step, "sign", previous, -value end

    -- Where no usual step is known, too much would look like a slip of two digits.
    if usual == nil then return no_data, nil, "few_steps", previous, count end

    -- The digits as a whole number: of 46.89 it is 4689, with 2 decimals.
    local digits = math.tointeger(round(math.abs(value) * scale, 0))
    local mended = (value < 0 and -1 or 1) / scale
    local place = 1
    for _ = 1, 14 do
      if digits ~= nil and digits >= 10 * place then
        local right, left = digits // place % 10, digits // (10 * place) % 10
        local swapped = mended * (digits + 9 * (right - left) * place)
        if fits(swapped) then return inconsistent, step, "swapped", previous, round(swapped, 9) end
        local single = mended * (digits // (10 * place) * place + digits % place)
        if right == left and fits(single) then
          return inconsistent, step, "doubled", previous, round(single, 9)
        end
      end
      place = place * 10
    end

    return inconsistent, step, "jump", previous, round(usual, 9)
  end,
}
