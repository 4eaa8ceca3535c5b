-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "places_gained" {
  title = { vi = "Số bậc tăng của thứ hạng đã công bố", en = "Places gained by published ranks" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là số bậc mà thứ hạng đã công bố tăng lên giữa hai kỳ.

Công thức: before − now. Dương là tăng hạng, âm là tụt hạng, 0 là giữ nguyên. Thiếu một trong hai thứ hạng thì chỉ tiêu không có số liệu. Thứ hạng không phải số nguyên từ 1 trở lên là lỗi.

Đầu vào: now (thứ hạng kỳ này), before (thứ hạng kỳ trước): use "places_gained" { indicators = "papi_places", now = value_of "papi_rank", before = value_of("papi_rank", { lag = 1 }) }.

Không dùng khi thứ hạng phải tính từ số liệu của cả nhóm: hãy dùng rank_change.

Ví dụ: chỉ số PAPI của Ninh Thuận đứng thứ 14 năm 2021, thứ 4 năm 2022 (Sở Nội vụ Ninh Thuận, 21/4/2023): 14 − 4 = 10 bậc.
]],
    en = [[
Computes an indicator as the places that a published rank gained between two periods.

Formula: before − now. Positive is a rise, negative a fall, 0 no change. Where one of the two ranks is missing the indicator is missing. A rank that is no whole number from 1 on is an error.

Inputs: now (the rank of this period), before (that of the period before): use "places_gained" { indicators = "papi_places", now = value_of "papi_rank", before = value_of("papi_rank", { lag = 1 }) }.

Not for a rank that has to be computed from the figures of a group: use rank_change.

Example: the PAPI of Ninh Thuận stood 14th in 2021 and 4th in 2022 (Department of Home Affairs of Ninh Thuận, 2023-04-21): 14 − 4 = 10 places.
]],
  },
  basis = "Cách ghi “tăng … bậc” trong thông báo kết quả PCI, PAPI, PAR INDEX của các tỉnh",
  inputs = { "now", "before" },
  compute = function(now, before)
    if now < 1 or now ~= math.floor(now) or before < 1 or before ~= math.floor(before) then
      error("a rank is a whole number from 1 on", 0)
    end
    return before - now
  end,
}
