-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "change_in_points" {
  title = { vi = "Mức tăng, giảm tính bằng điểm", en = "Change in points" },
  level = "value",
  doc = {
    vi = [[
Tính mức tăng hoặc giảm của một số liệu so với một số liệu trước đó, theo đơn vị tính của chính số liệu: điểm phần trăm của một tỷ lệ, điểm của một chỉ số, bậc của một thứ hạng. Số âm là giảm.

Công thức: now − before, làm tròn 9 chữ số thập phân. Không có trường hợp nào là lỗi: số 0 và số âm đều dùng được.

Đầu vào: now (số liệu kỳ này), before (số liệu trước). Ví dụ so với năm trước: use "change_in_points" { indicators = "sipas.change", now = value_of "sipas", before = value_of("sipas", { lag = { years = 1 } }) }

Không dùng cho tốc độ tăng bằng phần trăm của số liệu trước: hãy dùng growth. Hai số đó khác nhau, đừng ghi “%” cho điểm phần trăm.

Ví dụ: SIPAS của Ninh Thuận 88,64% năm 2021, 81,83% năm 2022: 81,83 − 88,64 = −6,81 điểm phần trăm (tốc độ tăng là −7,68%).
]],
    en = [[
Computes by how much a figure has risen or fallen from an earlier one, in its own measure: percentage points of a share, points of an index, places of a rank. A negative number is a fall.

Formula: now − before, rounded to 9 decimals. Nothing is an error: zero and negative figures can be compared as well.

Inputs: now (this period's figure), before (the figure it is compared with). Against the year before, for example: use "change_in_points" { indicators = "sipas.change", now = value_of "sipas", before = value_of("sipas", { lag = { years = 1 } }) }

Not for growth in percent of the earlier figure: use growth. The two differ; don't write “%” where percentage points are meant.

Example: SIPAS of Ninh Thuận, 88.64% in 2021, 81.83% in 2022: 81.83 − 88.64 = −6.81 percentage points (growth is −7.68%).
]],
  },
  basis = "Lượng tăng (giảm) tuyệt đối trong thống kê; điểm phần trăm là hiệu của hai tỷ lệ phần trăm",
  inputs = { "now", "before" },
  compute = function(now, before)
    return round(now - before, 9)
  end,
}
