-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "top_n" {
  title = { vi = "Thứ hạng đã công bố nằm trong nhóm đầu", en = "Published rank within the top" },
  level = "indicator",
  score = "places",
  decimals = 0,
  doc = {
    vi = [[
Cho biết một thứ hạng đã công bố có nằm trong nhóm đầu mà kế hoạch đặt ra hay không, như “trong TOP 20 tỉnh, thành phố”. Số liệu của chỉ tiêu là thứ hạng, mức đặt ra là thứ hạng thấp nhất còn được chấp nhận.

Đánh giá: thứ hạng nhỏ hơn hoặc bằng mức đặt ra là đạt; lớn hơn không quá near_by bậc là gần đạt; lớn hơn nữa là không đạt. Điểm là thứ hạng. Thứ hạng hoặc mức đặt ra không phải số nguyên từ 1 trở lên là lỗi.

Tham số: near_by = 0 (số bậc còn được coi là gần đạt; 0: không có mức gần đạt).

Không dùng khi thứ hạng phải tính từ số liệu của cả nhóm: hãy dùng rank_target; khi kế hoạch đặt ra số bậc phải tăng: hãy dùng meets_target với quan hệ decrease_by.

Ví dụ: Ninh Thuận đặt ra cho PCI là trong TOP 15 vào năm 2025 (Quyết định 2395/QĐ-UBND ngày 24/12/2021); thứ hạng năm 2023 là 11 (VCCI): đạt, 11; năm 2022 là 30: không đạt, 30.
]],
    en = [[
Says whether a published rank lies within the top that the plan promised, as in “among the top 20 provinces”. The indicator's figure is the rank, the target is the last rank that still counts.

Verdict: a rank up to the target is met; up to near_by places behind it is near; further behind it is missed. The score is the rank. A rank or a target that is no whole number from 1 on is an error.

Parameters: near_by = 0 (places behind the target that still count as near; 0: nothing is near).

Not for a rank that has to be computed from the figures of a group: use rank_target; nor for a number of places to gain: use meets_target with the relation decrease_by.

Example: Ninh Thuận wants to be in the top 15 of the PCI by 2025 (Decision 2395/QĐ-UBND of 2021-12-24); its rank of 2023 is 11 (VCCI): met, 11; that of 2022 is 30: missed, 30.
]],
  },
  basis = "Mục tiêu “nằm trong TOP … tỉnh, thành phố xếp hạng cao của cả nước” trong các kế hoạch cải cách hành chính của tỉnh, như Quyết định 2395/QĐ-UBND ngày 24/12/2021 của Ninh Thuận",
  params = { near_by = 0 },
  notes = {
    behind = { vi = "còn kém {1} bậc", en = "{1} places short" },
  },
  judge = function(value, target, near_by)
    if value < 1 or value ~= math.floor(value) then error("a rank is a whole number from 1 on", 0) end
    if target < 1 or target ~= math.floor(target) then error("the target must be a whole number from 1 on", 0) end
    if value <= target then return met, value end
    if value <= target + near_by then return near, value, "behind", value - target end
    return missed, value, "behind", value - target
  end,
}
