-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "change_from_previous" {
  title = { vi = "Tăng, giảm so với kỳ trước", en = "Change from the period before" },
  level = "indicator",
  score = "gap",
  decimals = 4,
  doc = {
    vi = [[
Cho biết chỉ tiêu cải thiện, giữ nguyên hay giảm sút so với kỳ liền trước (cùng loại kỳ), và thay đổi bao nhiêu, cả bằng điểm lẫn bằng phần trăm, không lẫn hai cách với nhau.

Công thức: mức thay đổi = thực hiện − kỳ trước, theo đơn vị tính của chỉ tiêu, làm tròn 9 chữ số thập phân. Tốc độ tăng bằng 100 × (thực hiện / kỳ trước − 1), phần trăm, chỉ ghi trong ghi chú và chỉ khi kỳ trước trên 0.

Đánh giá: mức thay đổi không quá tolerance, về cả hai phía, là giữ nguyên; thay đổi đúng chiều của chỉ tiêu là cải thiện; ngược chiều là giảm sút. Chỉ tiêu không có chiều thì không áp dụng. Điểm là mức thay đổi.

Đầu vào: không phải nối gì. So với cùng kỳ năm trước: use "change_from_previous" { indicators = "*", previous = value_of(this, { lag = { years = 1 } }) }

Tham số: tolerance = 0 (mức thay đổi, theo đơn vị tính của chỉ tiêu, còn được coi là giữ nguyên).

Không dùng khi kế hoạch đặt ra mức tăng hoặc giảm: ghi quan hệ increase_by hoặc decrease_by trong bảng mức đặt ra và dùng meets_target. Xu hướng nhiều năm: eu_trend.

Ví dụ: SIPAS của Ninh Thuận 88,64% năm 2021, 81,83% năm 2022: giảm sút, −6,81 điểm phần trăm, tức −7,68% (báo chí in “giảm 6,81%”). Thứ hạng PAR INDEX 35 năm 2021, 29 năm 2022, càng nhỏ càng tốt: cải thiện, −6.
]],
    en = [[
Says whether the indicator has improved, stayed or worsened since the period just before (of the same kind), and by how much, in points as well as in percent, without mixing the two.

Formula: the change is actual − previous, in the indicator's own measure, rounded to 9 decimals. Growth is 100 × (actual / previous − 1), in percent; it stands in the note only, and only where the previous figure is above 0.

Verdict: a change of at most tolerance, to either side, is unchanged; one in the indicator's direction is improved, one against it is worsened. An indicator without a direction is not applicable. The score is the change.

Inputs: nothing has to be bound. Against the same period a year before: use "change_from_previous" { indicators = "*", previous = value_of(this, { lag = { years = 1 } }) }

Parameters: tolerance = 0 (the change in the indicator's own measure that still counts as unchanged).

Not where a plan promises an increase or a decrease: write the relation increase_by or decrease_by in the table of targets and use meets_target. For the trend over several years: eu_trend.

Example: SIPAS of Ninh Thuận, 88.64% in 2021, 81.83% in 2022: worsened, −6.81 percentage points, that is −7.68% (the press printed “down 6.81%”). PAR INDEX rank, 35 in 2021, 29 in 2022, where less is better: improved, −6.
]],
  },
  basis = "Lượng tăng (giảm) tuyệt đối liên hoàn và tốc độ tăng (giảm) liên hoàn trong thống kê; điểm phần trăm là hiệu của hai tỷ lệ phần trăm",
  params = { tolerance = 0 },
  statuses = {
    { id = "improved", vi = "Cải thiện", en = "Improved", good = true },
    { id = "unchanged", vi = "Giữ nguyên", en = "Unchanged" },
    { id = "worsened", vi = "Giảm sút", en = "Worsened" },
  },
  notes = {
    percentage_points = { vi = "{1} điểm phần trăm, tức {2}%", en = "{1} percentage points, that is {2}%" },
    points = { vi = "{1} theo đơn vị của chỉ tiêu, tức {2}%", en = "{1} in its own measure, that is {2}%" },
    points_only = { vi = "{1} theo đơn vị của chỉ tiêu", en = "{1} in its own measure" },
    no_direction = { vi = "chỉ tiêu không có chiều", en = "the indicator has no direction" },
  },
  judge = function(value, previous, direction, measure, tolerance)
    if direction ~= "up" and direction ~= "down" then return not_applicable, nil, "no_direction" end
    local change = round(value - previous, 9)
    local shown = round(change, 4)
    local status = worsened
    if math.abs(change) <= tolerance then
      status = unchanged
    elseif (change > 0) == (direction == "up") then
      status = improved
    end
    if previous <= 0 then return status, change, "points_only", shown end
    local growth = round(100 * (value / previous - 1), 2)
    if measure == "%" then return status, change, "percentage_points", shown, growth end
    return status, change, "points", shown, growth
  end,
}
