-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "last" {
  title = { vi = "Số liệu của phần sau cùng", en = "Figure of the last part" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là số liệu sau cùng trong nhiều số liệu, như số cuối năm lấy từ quý cuối cùng.

Công thức: số liệu có khóa đứng sau cùng, giữ nguyên, không làm tròn. Khóa là số đứng trước khóa là văn bản, văn bản xếp theo thứ tự byte, nên các kỳ trong một năm đứng theo thời gian. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true: khi đó là số liệu sau cùng hiện có; không có phần nào thì không có số liệu.

Đầu vào: parts (các phần): use "last" { indicators = "tasks.done", parts = values_of("tasks.done_so_far", { periods = "months", skip_missing = true }) }.

Không dùng khi số liệu của năm là tổng số liệu của các kỳ trong năm: hãy dùng sum.

Ví dụ: số nhiệm vụ đã hoàn thành của Hải Phòng từ đầu năm 2018 (thanhphohaiphong.gov.vn): 10.142 đến hết tháng 8, 13.119 đến hết tháng 10: số sau cùng là 13.119.
]],
    en = [[
Computes an indicator as the last of several figures, as a year-end figure from the last quarter.

Formula: the figure whose key comes last, as it is, not rounded. Keys that are numbers come before texts, texts stand in byte order, so that the periods of a year stand in time. Where a part is missing the indicator is missing, unless the binding says skip_missing = true: then it is the last figure there is; without any part it is missing.

Inputs: parts: use "last" { indicators = "tasks.done", parts = values_of("tasks.done_so_far", { periods = "months", skip_missing = true }) }.

Not for a year's figure that is the sum of the figures of its periods: use sum.

Example: tasks that Hải Phòng had done since the beginning of 2018 (thanhphohaiphong.gov.vn): 10,142 by the end of August, 13,119 by the end of October: the last figure is 13,119.
]],
  },
  basis = "Số thời điểm trong thống kê: số cuối kỳ của kỳ dài là số cuối kỳ của kỳ ngắn sau cùng",
  inputs = { "parts" },
  compute = function(parts)
    local figure
    for _, part in pairs(parts) do figure = part end
    return figure
  end,
}
