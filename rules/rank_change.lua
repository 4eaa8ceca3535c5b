-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "rank_change" {
  title = { vi = "Số bậc tăng, giảm trong nhóm so sánh", en = "Places gained in the peer group" },
  level = "indicator",
  score = "places",
  decimals = 0,
  doc = {
    vi = [[
Cho biết đơn vị có lên đủ số bậc trong nhóm so sánh so với kỳ trước hay không. Cả hai thứ hạng được tính từ số liệu của cả nhóm, không phải do ai nhập vào.

Công thức: số bậc tăng = thứ hạng kỳ trước − thứ hạng kỳ này. Hai đơn vị bằng nhau cùng một thứ hạng, đơn vị sau đó bỏ qua thứ hạng kế tiếp (1, 2, 2, 4). Chiều của chỉ tiêu cho biết cao hay thấp là tốt hơn.

Đánh giá: tăng từ places bậc trở lên là đạt, ít hơn là không đạt. Điểm là số bậc tăng, âm khi tụt hạng. Thiếu số liệu của một đơn vị trong nhóm, ở kỳ này hoặc kỳ trước, là không có số liệu.

Đầu vào: earlier (số liệu kỳ trước của cả nhóm so sánh). Quy tắc tự lấy số liệu này và previous: use "rank_change" { indicators = "egdi", peers = { asean = "1" } }. Khảo sát hai năm một lần thì ghi cả hai: previous = value_of(this, { lag = 2 }), earlier = values_of(this, { units = "peers", lag = 2 }). Khi phép đánh giá ghi peers_min thì earlier cũng phải ghi skip_missing = true.

Tham số: places = 1 (số bậc phải tăng; 0: giữ được thứ hạng là đạt).

Không dùng khi thứ hạng là số liệu đã công bố: hãy dùng meets_target với quan hệ decrease_by, hoặc places_gained để tính số bậc. Nhóm so sánh kỳ này và kỳ trước có số đơn vị khác nhau thì số bậc không nói lên tiến bộ.

Ví dụ: chỉ số EGDI của Việt Nam trong 11 nước Đông Nam Á (Liên hợp quốc, khảo sát 2022 và 2024): 0,67870 đứng thứ 6, rồi 0,77092 đứng thứ 5: tăng 1 bậc, đạt với places = 1, không đạt với places = 2.
]],
    en = [[
Says whether the unit has gained enough places within its peer group since the period before. Both ranks are computed from the figures of the whole group; nobody types them in.

Formula: places gained = rank of the period before − rank of this period. Equal figures share a rank and the next one is skipped (1, 2, 2, 4). The indicator's direction says which way is better.

Verdict: a gain of places or more is met, a smaller one is missed. The score is the places gained, negative where the unit fell back. If a unit of the group has no figure, in this period or the one before, there is no data.

Inputs: earlier (the figures of the whole peer group in the period before). The rule takes them and previous by itself: use "rank_change" { indicators = "egdi", peers = { asean = "1" } }. Where a survey comes every other year, bind both: previous = value_of(this, { lag = 2 }), earlier = values_of(this, { units = "peers", lag = 2 }). Where the assignment gives peers_min, earlier needs skip_missing = true as well.

Parameters: places = 1 (places to gain; 0: keeping the rank is enough).

Not for a rank that was published as a figure: use meets_target with the relation decrease_by, or places_gained to compute the gain. Where the group had another number of units before, places say nothing about progress.

Example: the EGDI of Viet Nam among 11 countries of South-East Asia (United Nations, surveys of 2022 and 2024): 0.67870 stood 6th, then 0.77092 stood 5th: 1 place gained, met with places = 1, missed with places = 2.
]],
  },
  basis = "So sánh thứ hạng giữa hai kỳ như báo cáo của các tỉnh về PCI, PAPI, PAR INDEX (“tăng … bậc”); hạng bằng nhau theo cách xếp hạng thi đấu thông thường",
  inputs = { earlier = values_of(this, { units = "peers", lag = 1 }) },
  params = { places = 1 },
  notes = {
    moved = { vi = "kỳ trước thứ {1}, kỳ này thứ {2}", en = "rank {1} before, {2} now" },
  },
  judge = function(peer_rank, previous, earlier, direction, places)
    local before = rank(earlier, previous, direction)
    local gained = before - peer_rank
    if gained >= places then return met, gained, "moved", before, peer_rank end
    return missed, gained, "moved", before, peer_rank
  end,
}
