-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "final_target" {
  title = { vi = "Đạt mức đặt ra cuối cùng: trước hạn, đúng hạn hay chưa", en = "Final target: early, in time or not yet" },
  level = "indicator",
  score = "none",
  doc = {
    vi = [[
Cho biết mức đặt ra cuối cùng của chỉ tiêu đã đạt trước năm cuối, đúng năm cuối, chưa đạt hay không đạt, tính đến năm của kỳ.

Đánh giá: năm đầu tiên đạt mức đặt ra cuối cùng không sau năm cuối là đạt, ghi chú nêu đạt trước hạn mấy năm hoặc đúng năm cuối; đã đạt nhưng sau năm cuối là không đạt, ghi chú nêu năm đạt; chưa đạt mà chưa đến năm cuối là đang thực hiện; đến năm cuối hoặc sau đó vẫn chưa đạt là không đạt. Ghi chú khi chưa đạt nêu mức còn phải đạt. Chưa từng đạt mà năm này thiếu số liệu là không có số liệu. Không có điểm.

Không dùng khi mức đã đạt phải được giữ đến năm cuối: quy tắc này chỉ xét năm đầu tiên đạt, không xét việc tụt lại sau đó; năm cuối hãy dùng meets_target. Cũng không dùng để biết có kịp tiến độ hay không: hãy dùng linear_path.

Ví dụ: thứ hạng PCI của Ninh Thuận, từ hạng 15 trở lên vào năm 2025 (Quyết định 2395/QĐ-UBND): năm 2022 hạng 30 (VCCI): đang thực hiện; năm 2023 hạng 11: đạt, trước hạn 2 năm. Thứ hạng OSI của Việt Nam trong ASEAN, thứ 4 năm 2016 (Nghị quyết 36a/NQ-CP): năm 2016 thứ 4: đạt đúng năm cuối.
]],
    en = [[
Says whether the final target of the indicator was reached before the final year, in it, not yet, or not at all, as far as the period's year can tell.

Verdict: where the first year that reached the final target is not after the final year it is met, and the note says by how many years it was early, or that it was in the final year; reached after the final year it is missed, and the note names the year; not reached yet and before the final year it is in progress; not reached in the final year or later it is missed. Where it was not reached the note gives what is still to be reached. Never reached, with no figure in this year, is no data. There is no score.

Not where what was reached must be kept until the final year: this rule goes by the first year that reached it and not by a later fall; use meets_target in the final year. Nor for whether it is on track: use linear_path.

Example: the PCI rank of Ninh Thuận, 15 or better by 2025 (Decision 2395/QĐ-UBND): 30 in 2022 (VCCI): in progress; 11 in 2023: met, 2 years early. The OSI rank of Viet Nam in ASEAN, 4th by 2016 (Resolution 36a/NQ-CP): 4th in 2016: met in the final year.
]],
  },
  basis = "Theo dõi mục tiêu nhiều năm: so năm đạt được với năm cuối ghi trong kế hoạch",
  optional = { "value", "first_met_year" },
  notes = {
    early = { vi = "đạt năm {1}, trước hạn {2} năm", en = "reached in {1}, {2} year(s) early" },
    in_time = { vi = "đạt đúng năm cuối {1}", en = "reached in the final year {1}" },
    late = { vi = "đạt năm {1}, sau năm cuối {2}", en = "reached in {1}, after the final year {2}" },
    not_yet = { vi = "phải đạt {1} vào năm {2}", en = "{1} is to be reached by {2}" },
    unknown = { vi = "chưa có số liệu của năm {1}", en = "no figure of {1} yet" },
  },
  judge = function(value, final_target, final_year, first_met_year, year)
    if first_met_year ~= nil then
      if first_met_year > final_year then return missed, nil, "late", first_met_year, final_year end
      if first_met_year == final_year then return met, nil, "in_time", final_year end
      return met, nil, "early", first_met_year, final_year - first_met_year
    end
    if value == nil then return no_data, nil, "unknown", year end
    if year < final_year then return in_progress, nil, "not_yet", final_target, final_year end
    return missed, nil, "not_yet", final_target, final_year
  end,
}
