-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "points_by_bands" {
  title = { vi = "Chấm điểm theo khoảng", en = "Points by bands" },
  level = "indicator",
  score = "points",
  doc = {
    vi = [[
Chấm điểm số liệu theo các khoảng của một thang điểm: mỗi khoảng một số điểm, như thang điểm của các bộ chỉ số cải cách hành chính.

Công thức: bands = { {90, 5}, {75, 3}, 0 } cho 5 điểm từ 90 trở lên, 3 điểm từ 75 đến dưới 90, thấp hơn thì 0 điểm. Số liệu được làm tròn 9 chữ số thập phân trước khi so.

Đánh giá: đủ điểm (số điểm cao nhất của thang) là đạt; 0 điểm trở xuống là không đạt; ở giữa là gần đạt. Điểm là số điểm được chấm. Không có bands, mức sau cao hơn mức trước, không khoảng nào phù hợp mà cũng không có số điểm cuối, hoặc thang không có số điểm nào trên 0, đều là lỗi.

Tham số: bands (các cặp {từ mức, số điểm} từ cao xuống thấp, sau cùng là số điểm của phần còn lại). Chỉ tiêu giảm thì số điểm tăng dần: { {5, 0}, {4, 3}, 5 } cho 5 điểm khi dưới 4.

Không dùng khi điểm trong khoảng tăng dần theo số liệu: hãy dùng points_on_scale; khi đạt mới có điểm: hãy dùng all_or_nothing; khi cần tên loại chứ không cần điểm: hãy dùng threshold_bands.

Ví dụ: bands = { {90, 5}, {75, 3}, 0 }; PAR INDEX của Ninh Thuận năm 2022 là 85,78 (Sở Nội vụ Ninh Thuận, 2023): 3 điểm, gần đạt. Thang điểm này chỉ để minh họa.
]],
    en = [[
Gives the figure points by the bands of a scale: so many points for each band, as the scales of public administration indices do.

Formula: bands = { {90, 5}, {75, 3}, 0 } gives 5 points from 90 on, 3 from 75 to below 90, and 0 below that. The figure is rounded to 9 decimals before it is compared.

Verdict: full points (the most that the scale gives) are met; 0 points or fewer are missed; what lies between is near. The score is the points. No bands, an edge that is higher than the one before it, a figure that no band fits where there are no last points either, and a scale without points above 0 are errors.

Parameters: bands (pairs of {from, points} from high to low, last the points of all the rest). Where less is better the points rise: { {5, 0}, {4, 3}, 5 } gives 5 points below 4.

Not for points that rise with the figure inside a band: use points_on_scale; nor for points that only a met target gives: use all_or_nothing; nor where a class is wanted and no points: use threshold_bands.

Example: bands = { {90, 5}, {75, 3}, 0 }; the PAR INDEX of Ninh Thuận in 2022 is 85.78 (Department of Home Affairs of Ninh Thuận, 2023): 3 points, near. The scale is an illustration.
]],
  },
  basis = "Thang điểm của các bộ chỉ số đánh giá cơ quan nhà nước: Chỉ số cải cách hành chính (Đề án theo Quyết định 876/QĐ-BNV năm 2022, 892/QĐ-BNV năm 2024), Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg ngày 23/6/2022)",
  params = { bands = {} },
  judge = function(value, bands)
    local points = band(round(value, 9), bands)
    if points == nil then error("no band fits, and there are no points for the rest", 0) end
    local full, last = points, nil
    for _, step in ipairs(bands) do
      local given = step
      if type(step) == "table" then
        if last ~= nil and step[1] > last then error("bands must go from high to low", 0) end
        last, given = step[1], step[2]
      end
      full = math.max(full, given)
    end
    if full <= 0 then error("the bands give no points above 0", 0) end
    if points >= full then return met, points end
    if points <= 0 then return missed, points end
    return near, points
  end,
}
