-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "rank_target" {
  title = { vi = "Thứ hạng so với thứ hạng đặt ra", en = "Rank against the rank promised" },
  level = "indicator",
  score = "places",
  doc = {
    vi = [[
Cho biết đơn vị có đứng từ thứ hạng đặt ra trở lên trong nhóm so sánh hay không. Thứ hạng được tính từ số liệu của cả nhóm, không phải do ai nhập vào.

Đánh giá: thứ hạng nhỏ hơn hoặc bằng mức đặt ra là đạt, lớn hơn là không đạt. Điểm là thứ hạng. Hai đơn vị bằng nhau cùng một thứ hạng, đơn vị sau đó bỏ qua thứ hạng kế tiếp (1, 2, 2, 4). Chiều của chỉ tiêu cho biết cao hay thấp là tốt hơn. Nhóm so sánh là peers của phép đánh giá; không ghi thì là các đơn vị cùng cấp. Thiếu số liệu của một đơn vị trong nhóm thì không có thứ hạng, là không có số liệu, trừ khi phép đánh giá ghi peers_min. Không có thứ hạng đặt ra là không áp dụng.

Không dùng khi mức đặt ra là một giá trị của chỉ tiêu: hãy dùng meets_target; khi thứ hạng là số liệu đã công bố: hãy dùng top_n; khi kế hoạch đặt ra số bậc phải tăng: hãy dùng rank_change.

Ví dụ: Nghị quyết 36a/NQ-CP đặt ra cho Việt Nam thứ 4 trong ASEAN vào cuối năm 2016. Trong 11 nước Đông Nam Á (Liên hợp quốc, khảo sát 2016), OSI của Việt Nam 0,57246 đứng thứ 4: đạt, 4; EGDI 0,51426 đứng thứ 6: không đạt, 6.
]],
    en = [[
Says whether the unit stands at the promised rank or better within its peer group. The rank is computed from the figures of the whole group; nobody types it in.

Verdict: a rank up to the target's is met, a greater one is missed. The score is the rank. Equal figures share a rank and the next one is skipped (1, 2, 2, 4). The indicator's direction says which way is better. The peer group is the assignment's peers, else the units of the same level. If a unit of the group has no figure there is no rank, hence no data, unless the assignment gives peers_min. Where no rank was promised the rule does not apply.

Not for a target that is a figure of the indicator: use meets_target; nor for a rank that was published as a figure: use top_n; nor for a number of places to gain: use rank_change.

Example: Resolution 36a/NQ-CP promised that Viet Nam would stand 4th in ASEAN by the end of 2016. Among 11 countries of South-East Asia (United Nations, survey of 2016) the OSI of Viet Nam, 0.57246, stood 4th: met, 4; the EGDI, 0.51426, stood 6th: missed, 6.
]],
  },
  basis = "Xếp hạng trong nhóm so sánh như các kế hoạch đặt mục tiêu “trong nhóm … nước đứng đầu”; hạng bằng nhau theo cách xếp hạng thi đấu thông thường",
  judge = function(peer_rank, target)
    if peer_rank <= target then return met, peer_rank end
    return missed, peer_rank
  end,
}
