-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "rank_target" {
  title = { vi = "Thứ hạng so với thứ hạng đặt ra", en = "Rank against the rank promised" },
  level = "indicator",
  score = "places",
  doc = {
    vi = [[
Cho biết đơn vị có đứng từ thứ hạng đặt ra trở lên trong nhóm so sánh hay không. Thứ hạng được tính từ số liệu của cả nhóm, không phải do ai nhập vào.

Đánh giá: thứ hạng nhỏ hơn hoặc bằng mức đặt ra là đạt, lớn hơn là không đạt. Hai đơn vị bằng nhau cùng một thứ hạng, đơn vị sau đó bỏ qua thứ hạng kế tiếp (1, 2, 2, 4). Chiều của chỉ tiêu cho biết cao hay thấp là tốt hơn.

Điểm là thứ hạng. Nhóm so sánh là peers của phép đánh giá; không ghi thì là các đơn vị cùng cấp. Thiếu số liệu của một đơn vị trong nhóm thì không có thứ hạng, trừ khi phép đánh giá ghi peers_min.

Không dùng khi kế hoạch đặt ra một giá trị của chỉ tiêu, hoặc khi thứ hạng là số liệu đã công bố: hãy dùng meets_target.

Ví dụ: đặt ra từ hạng 5 trở lên trong 11 nước; điểm 0,4705 đứng thứ 4: đạt, 4; đứng thứ 6: không đạt, 6.
]],
    en = [[
Says whether the unit stands at the promised rank or better within its peer group. The rank is computed from the figures of the whole group; nobody types it in.

Verdict: a rank up to the target's is met, a greater one is missed. Equal figures share a rank and the next one is skipped (1, 2, 2, 4). The indicator's direction says which way is better.

The score is the rank. The peer group is the assignment's peers, else the units of the same level. If a unit of the group has no figure there is no rank, unless the assignment gives peers_min.

Not for a target that is a figure of the indicator, nor for a rank that was published as a figure: use meets_target.

Example: promised rank 5 or better of 11 countries; a score of 0.4705 that stands 4th: met, 4; one that stands 6th: missed, 6.
]],
  },
  basis = "Xếp hạng trong nhóm so sánh như các kế hoạch đặt mục tiêu “trong nhóm … nước đứng đầu”; hạng bằng nhau theo cách xếp hạng thi đấu thông thường",
  judge = function(peer_rank, target)
    if peer_rank <= target then return met, peer_rank end
    return missed, peer_rank
  end,
}
