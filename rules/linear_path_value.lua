-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "linear_path_value" {
  title = { vi = "Mức kỳ vọng của năm trên đường thẳng", en = "Expected figure on the straight path" },
  level = "value",
  doc = {
    vi = [[
Tính mức kỳ vọng của từng năm trên đường thẳng giữa hai mức, để vẽ biểu đồ, hoặc để so như một mức đặt ra.

Công thức: first + (năm − first_year) × (last − first) / (last_year − first_year), làm tròn 9 chữ số thập phân. Trước first_year thì không có số liệu; từ last_year trở đi là last. last_year không sau first_year là lỗi.

Đầu vào: first (mức ở năm đầu), last (mức ở năm cuối), first_year, last_year (hai năm đó). Ví dụ: use "linear_path_value" { indicators = "mail.expected", first = 38, first_year = 2020, last = 63, last_year = 2025 }. Rồi có thể so với nó: use "meets_target" { indicators = "mail.share", target = value_of "mail.expected" }.

Không dùng để đánh giá: hãy dùng linear_path; khi mức tăng theo tốc độ chứ không theo lượng bằng nhau mỗi năm.

Ví dụ: thứ hạng PAR INDEX của Ninh Thuận từ 35 năm 2021 đến 20 vào năm 2025 (Quyết định 2395/QĐ-UBND): năm 2022 là 35 + 1 × (20 − 35) / 4 = 31,25; năm 2023 là 27,5.
]],
    en = [[
Computes the figure that each year is expected to have on the straight line between two figures, for charts, or to be compared with as a target.

Formula: first + (year − first_year) × (last − first) / (last_year − first_year), rounded to 9 decimals. Before first_year it is missing; from last_year on it is last. A last_year that is not after first_year is an error.

Inputs: first (the figure in the first year), last (the figure in the last year), first_year, last_year (these years). Example: use "linear_path_value" { indicators = "mail.expected", first = 38, first_year = 2020, last = 63, last_year = 2025 }. It can be compared with then: use "meets_target" { indicators = "mail.share", target = value_of "mail.expected" }.

Not for judging: use linear_path; nor for figures that grow at a rate and not by the same amount each year.

Example: the PAR INDEX rank of Ninh Thuận from 35 in 2021 to 20 in 2025 (Decision 2395/QĐ-UBND): in 2022 it is 35 + 1 × (20 − 35) / 4 = 31.25, in 2023 27.5.
]],
  },
  basis = "Nội suy tuyến tính giữa hai mức theo năm",
  inputs = { "first", "last", "first_year", "last_year" },
  compute = function(first, last, first_year, last_year, year)
    if last_year <= first_year then error("last_year is not after first_year", 0) end
    if year < first_year then return nil end
    if year >= last_year then return last end
    return round(linear(year, first_year, first, last_year, last), 9)
  end,
}
