-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "last" {
  title = { vi = "Số liệu của phần sau cùng", en = "Figure of the last part" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là số liệu sau cùng trong nhiều số liệu, như số cuối năm lấy từ quý cuối cùng.

Công thức: số liệu có khóa đứng sau cùng: số trước, rồi đến văn bản theo thứ tự byte, nên các kỳ trong một năm đứng theo thời gian. Thiếu một phần thì chỉ tiêu không có số liệu, trừ khi phép nối ghi skip_missing = true: khi đó là số liệu sau cùng hiện có; không có phần nào thì không có số liệu.

Đầu vào: parts (các phần).

Không dùng khi số liệu của năm là cộng dồn các kỳ: hãy dùng sum.

Ví dụ: parts = values_of("staff", { periods = "quarters" }), bốn quý 210, 214, 213 và 216: 216.
]],
    en = [[
Computes an indicator as the last of several figures, as a year-end figure from the last quarter.

Formula: the figure whose key comes last: numbers first, then texts in byte order, so that the periods of a year stand in time. Where a part is missing the indicator is missing, unless the binding says skip_missing = true: then it is the last figure there is; without any part it is missing.

Inputs: parts.

Not for a year's figure that adds up its periods: use sum.

Example: parts = values_of("staff", { periods = "quarters" }), four quarters with 210, 214, 213 and 216: 216.
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
