-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "growth" {
  title = { vi = "Tốc độ tăng", en = "Growth" },
  level = "value",
  doc = {
    vi = [[
Tính tốc độ tăng hoặc giảm của một số liệu so với một số liệu trước đó, bằng phần trăm của số liệu trước. Số âm là giảm.

Công thức: 100 × (now / before − 1), làm tròn 9 chữ số thập phân. Số liệu trước (before) bằng 0 hoặc âm là lỗi: tốc độ tăng từ một số như vậy không có nghĩa.

Đầu vào: now (số liệu kỳ này), before (số liệu trước). Ví dụ so với năm trước: use "growth" { indicators = "pci.growth", now = value_of "pci", before = value_of("pci", { lag = { years = 1 } }) }

Không dùng cho mức tăng giảm của một tỷ lệ phần trăm hay một điểm số tính bằng điểm: từ 88,64% xuống 81,83% là giảm 6,81 điểm phần trăm, hãy dùng change_in_points. Tốc độ bình quân nhiều năm: cagr.

Ví dụ: SIPAS của Ninh Thuận 88,64 năm 2021, 81,83 năm 2022: 100 × (81,83 / 88,64 − 1) = −7,68 (báo chí in “giảm 6,81%” là điểm phần trăm). DTI cấp tỉnh bình quân 0,3026 năm 2020, 0,4014 năm 2021: 32,65, bản in ghi 32,7%.
]],
    en = [[
Computes by how many percent of an earlier figure a figure has risen or fallen. A negative number is a fall.

Formula: 100 × (now / before − 1), rounded to 9 decimals. A figure before that is 0 or negative is an error: growth from such a figure means nothing.

Inputs: now (this period's figure), before (the figure it is compared with). Against the year before, for example: use "growth" { indicators = "pci.growth", now = value_of "pci", before = value_of("pci", { lag = { years = 1 } }) }

Not for the change of a percentage or a score in points: from 88.64% down to 81.83% is a fall by 6.81 percentage points, use change_in_points. For the mean rate over several years: cagr.

Example: SIPAS of Ninh Thuận, 88.64 in 2021, 81.83 in 2022: 100 × (81.83 / 88.64 − 1) = −7.68 (the press printed “down 6.81%”, which is percentage points). Mean provincial DTI, 0.3026 in 2020, 0.4014 in 2021: 32.65, printed as 32.7%.
]],
  },
  basis = "Tốc độ tăng (giảm) trong thống kê: số tương đối động thái trừ 100%",
  inputs = { "now", "before" },
  compute = function(now, before)
    if before <= 0 then error("growth needs a figure before that is above 0", 0) end
    return round(100 * (now / before - 1), 9)
  end,
}
