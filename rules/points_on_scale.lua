-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "points_on_scale" {
  title = { vi = "Chấm điểm theo đường thẳng", en = "Points on a linear scale" },
  level = "indicator",
  score = "points",
  doc = {
    vi = [[
Chấm điểm số liệu theo đường thẳng giữa hai đầu của một khoảng: số liệu ở đâu trong khoảng thì điểm ở đấy trên thang điểm.

Công thức: điểm = points_from + (thực hiện − from) × (points_to − points_from) / (to − from), làm tròn 9 chữ số thập phân. clamped = true thì ngoài khoảng được điểm của đầu gần nhất.

Đánh giá: điểm từ đầu cao của thang trở lên là đạt; từ đầu thấp trở xuống là không đạt; ở giữa là gần đạt. Điểm là số điểm được chấm. Hai đầu khoảng bằng nhau, hoặc hai đầu thang điểm bằng nhau, là lỗi.

Tham số: from = 0, to = 100 (hai đầu của khoảng, theo đơn vị tính của chỉ tiêu), points_from = 0, points_to = 100 (điểm ở hai đầu), clamped = true (điểm không vượt hai đầu của thang; false: kéo dài đường thẳng). Chỉ tiêu giảm: from = 10, to = 0, hoặc points_from cao hơn points_to.

Không dùng khi thang điểm có bậc: hãy dùng points_by_bands.

Ví dụ: phần thẩm định trong PAR INDEX 2022 của Ninh Thuận đạt 88,13% của 61,5 điểm (Sở Nội vụ Ninh Thuận, 2023): points_to = 61.5 cho 61,5 × 88,13 / 100 = 54,2 điểm, đúng như đã công bố; gần đạt.
]],
    en = [[
Gives the figure points on a straight line between the two ends of a range: as far into the range as the figure is, so far up the scale are its points.

Formula: points = points_from + (actual − from) × (points_to − points_from) / (to − from), rounded to 9 decimals. With clamped = true a figure outside the range gets the points of the nearer end.

Verdict: points at the high end of the scale or above are met; at its low end or below, missed; what lies between is near. The score is the points. Equal ends of the range, or of the scale, are an error.

Parameters: from = 0, to = 100 (the ends of the range, in the indicator's measure), points_from = 0, points_to = 100 (the points at these ends), clamped = true (no points beyond the ends of the scale; false: the line goes on). Where less is better: from = 10, to = 0, or points_from above points_to.

Not for a scale of steps: use points_by_bands.

Example: the appraised part of the PAR INDEX 2022 of Ninh Thuận reached 88.13% of 61.5 points (Department of Home Affairs of Ninh Thuận, 2023): points_to = 61.5 gives 61.5 × 88.13 / 100 = 54.2 points, as published; near.
]],
  },
  basis = "Nội suy tuyến tính giữa hai đầu của thang điểm; điểm tối đa cho mỗi nhóm như Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg ngày 23/6/2022), kết quả công bố cả điểm lẫn tỷ lệ như PAR INDEX",
  params = { from = 0, to = 100, points_from = 0, points_to = 100, clamped = true },
  judge = function(value, from, to, points_from, points_to, clamped)
    local least, most = math.min(points_from, points_to), math.max(points_from, points_to)
    if least == most then error("points_from and points_to are equal", 0) end
    local points = round(linear(value, from, points_from, to, points_to), 9)
    if clamped then points = clamp(points, least, most) end
    if points >= most then return met, points end
    if points <= least then return missed, points end
    return near, points
  end,
}
