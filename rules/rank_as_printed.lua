-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "rank_as_printed" {
  title = { vi = "Thứ hạng công bố so với điểm của cả nhóm", en = "Printed rank against the scores of the group" },
  level = "indicator",
  score = "places",
  decimals = 0,
  doc = {
    vi = [[
Kiểm tra một thứ hạng đã công bố với điểm đã công bố của cả nhóm so sánh: thứ hạng phải là thứ hạng tính từ các điểm đó.

Công thức: chênh lệch = thứ hạng công bố − thứ hạng tính được; dương khi công bố thấp hơn (số lớn hơn). Điểm bằng nhau xếp theo method: "competition" 1, 2, 2, 4; "dense" 1, 2, 2, 3; "modified" 1, 3, 3, 4. Chiều của chỉ tiêu cho biết cao hay thấp là tốt hơn.

Đánh giá: bằng nhau là khớp, khác là không khớp. Với ties = "any", các điểm in ra bằng nhau có thể khác nhau ở những chữ số không in: khớp khi thứ hạng công bố nằm từ thứ hạng nếu không điểm bằng nhau nào đứng trước đến thứ hạng nếu tất cả đứng trước; chênh lệch tính từ đầu gần hơn của khoảng đó. Ghi chú nêu thứ hạng công bố và thứ hạng tính được.

Đầu vào: printed (thứ hạng công bố), scores (điểm của cả nhóm, quy tắc tự lấy): use "rank_as_printed" { indicators = "egdi", peers = { un = "1" }, printed = value_of "world_rank" }. Thiếu điểm của một đơn vị trong nhóm là không có số liệu; bảng công bố có đơn vị không được xếp hạng thì ghi scores = values_of(this, { units = "peers", skip_missing = true }).

Tham số: method = "competition" (cách xếp hạng khi bằng nhau), ties = "exact" ("any": chấp nhận mọi thứ hạng mà các điểm in bằng nhau cho phép).

Không dùng khi không có đủ điểm của cả nhóm: thứ hạng tính từ một phần của bảng là thứ hạng khác.

Ví dụ: EGDI 2018 của 193 nước (Liên hợp quốc): Việt Nam 0,5931, công bố thứ 88, có 87 nước cao hơn: khớp, 0. Serbia và Slovakia cùng 0,7155, cùng công bố thứ 49: khớp; nếu Slovakia được in thứ 50: không khớp, chênh lệch 1, còn với ties = "any" là khớp.
]],
    en = [[
Checks a published rank against the published scores of the whole peer group: it must be the rank that follows from them.

Formula: gap = printed rank − computed rank, positive where the print is worse (a greater number). Equal scores are ranked by method: "competition" 1, 2, 2, 4; "dense" 1, 2, 2, 3; "modified" 1, 3, 3, 4. The indicator's direction says which way is better.

Verdict: equal is consistent, different is inconsistent. With ties = "any", scores that are equal in print may differ in digits that were not printed: consistent where the printed rank lies from the rank if none of the equal scores is ahead to the rank if all of them are; the gap counts from the nearer end. The note gives the printed and the computed rank.

Inputs: printed (the published rank), scores (those of the whole group, which the rule takes by itself): use "rank_as_printed" { indicators = "egdi", peers = { un = "1" }, printed = value_of "world_rank" }. If a unit of the group has no score there is no data; where the published table leaves units unranked, bind scores = values_of(this, { units = "peers", skip_missing = true }).

Parameters: method = "competition" (how equal scores are ranked), ties = "exact" ("any": every rank that scores equal in print allow).

Not without the scores of the whole group: a rank within a part of the table is another rank.

Example: the EGDI of 193 countries in 2018 (United Nations): Viet Nam 0.5931, printed as 88th, 87 countries stand higher: consistent, 0. Serbia and Slovakia both have 0.7155, both printed as 49th: consistent; were Slovakia printed as 50th: inconsistent, gap 1, but consistent with ties = "any".
]],
  },
  basis = "Kiểm tra bảng xếp hạng đã công bố; UN DESA (E-Government Survey) và Bộ Thông tin và Truyền thông (xếp hạng ứng dụng CNTT 2017) xếp hạng bằng nhau theo cách thi đấu thông thường (1, 2, 2, 4)",
  inputs = { "printed", scores = values_of(this, { units = "peers" }) },
  params = { method = "competition", ties = "exact" },
  notes = {
    differs = { vi = "công bố thứ {1}, tính từ điểm là thứ {2}", en = "printed as {1}, from the scores {2}" },
    outside = {
      vi = "công bố thứ {1}, tính từ điểm là từ thứ {2} đến thứ {3}",
      en = "printed as {1}, from the scores {2} to {3}",
    },
  },
  judge = function(value, scores, printed, direction, method, ties)
    local computed = rank(scores, value, direction, method)
    if ties == "exact" then
      local gap = printed - computed
      if gap == 0 then return consistent, gap end
      return inconsistent, gap, "differs", printed, computed
    end
    if ties ~= "any" then error("ties must be \"exact\" or \"any\"", 0) end
    local first = rank(scores, value, direction, method == "dense" and "dense" or "competition")
    local last = rank(scores, value, direction, "modified")
    if printed < first then return inconsistent, printed - first, "outside", printed, first, last end
    if printed > last then return inconsistent, printed - last, "outside", printed, first, last end
    return consistent, 0
  end,
}
