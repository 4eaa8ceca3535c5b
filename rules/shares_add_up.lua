-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.

-- One number stands for all shares.
local function decimals_of_share(decimals, key)
  if type(decimals) == "table" then return decimals[key] end
  return decimals
end

rule "shares_add_up" {
  title = { vi = "Các tỷ trọng có cộng lại bằng toàn bộ không", en = "Whether shares add up to the whole" },
  level = "unit",
  score = "gap",
  -- All the digits that the gap has.
  decimals = 9,
  doc = {
    vi = [[
Kiểm tra các tỷ trọng đã công bố: cộng lại phải bằng toàn bộ, trong phạm vi sai số làm tròn.

Công thức: chênh lệch = các tỷ trọng cộng lại − whole, làm tròn 9 chữ số thập phân. Dung sai = nửa đơn vị của chữ số cuối cùng được in của từng tỷ trọng, cộng lại; số toàn bộ (100) không có dung sai. Tỷ trọng in không có chữ số thập phân được tính nửa đơn vị (0,5) nếu tất cả đều như vậy; đứng cạnh những tỷ trọng có chữ số thập phân thì được coi là chính xác.

Đánh giá: chênh lệch không quá dung sai về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch: dương khi thừa, âm khi thiếu. Không có tỷ trọng nào là không có số liệu.

Đầu vào: parts (các tỷ trọng); số chữ số thập phân đã in được quy tắc tự đọc: use "shares_add_up" { parts = values_of "tasks.done_share.*" }. Số chữ số ấy đếm theo ô của tệp: tệp ghi 0,43830 cho số in 0,4383, hoặc 72 cho số in 72,0, thì hãy ghi rõ part_decimals = 2 (một số cho mọi tỷ trọng, hoặc một bảng theo khóa). Thiếu một tỷ trọng là không có số liệu.

Tham số: whole = 100 (số mà các tỷ trọng phải cộng lại bằng; 1 khi tỷ trọng được ghi theo thang từ 0 đến 1).

Không dùng khi toàn bộ là một số đã công bố: hãy dùng sum_of_printed_parts; khi các tỷ trọng chồng lên nhau (một nhiệm vụ thuộc hai nhóm).

Ví dụ: Hải Phòng, đến hết tháng 8/2018, nhiệm vụ hoàn thành quá hạn 30,42%, đúng hạn 40,14%, không có hạn 29,44%: cộng lại 100, dung sai 3 × 0,005 = 0,015: khớp, 0. Nếu số cuối là 29,42: cộng lại 99,98, không khớp, −0,02.
]],
    en = [[
Checks published shares: they must add up to the whole, within what rounding may do.

Formula: gap = sum of the shares − whole, rounded to 9 decimals. Tolerance = half a unit of the last printed digit of each share, added up; the whole (100) has none of its own. Shares printed without decimals count half a unit (0.5) where all are printed so; beside shares with decimals they are taken as exact.

Verdict: a gap up to the tolerance on either side is consistent, a greater one inconsistent. The score is the gap: positive where there is too much, negative where there is too little. Without any share there is no data.

Inputs: parts (the shares); the rule reads the printed decimals by itself: use "shares_add_up" { parts = values_of "tasks.done_share.*" }. They are counted in the cells of the file: where it has 0.43830 for a printed 0.4383, or 72 for a printed 72.0, say part_decimals = 2 (a number for all shares, or a table by key). Where a share is missing there is no data.

Parameters: whole = 100 (what the shares must add up to; 1 for shares on a scale from 0 to 1).

Not for a whole that is itself a published figure: use sum_of_printed_parts; nor for shares that overlap (a task in two groups).

Example: Hải Phòng, to the end of August 2018, tasks done late 30.42%, in time 40.14%, without a deadline 29.44%: they add up to 100, the tolerance is 3 × 0.005 = 0.015: consistent, 0. Were the last one 29.42: 99.98, inconsistent, −0.02.
]],
  },
  basis = "Số tương đối kết cấu trong thống kê: các tỷ trọng cộng lại bằng 100%; sai số làm tròn không quá nửa đơn vị của chữ số cuối cùng được in",
  inputs = { "parts", part_decimals = decimals_of "parts" },
  params = { whole = 100 },
  notes = {
    differs = {
      vi = "cộng lại {1}, phải là {2}, dung sai {3}",
      en = "they add up to {1}, not {2}, tolerance {3}",
    },
    no_parts = { vi = "không có tỷ trọng nào", en = "there is no share" },
  },
  judge = function(parts, part_decimals, whole)
    if next(parts) == nil then return no_data, nil, "no_parts" end
    local most = 0
    for key in pairs(parts) do most = math.max(most, decimals_of_share(part_decimals, key)) end
    local tolerance = 0
    for key in pairs(parts) do
      local decimals = decimals_of_share(part_decimals, key)
      -- A 0 or a 30 among shares of two decimals is no share that was rounded to whole percent.
      if decimals > 0 or most == 0 then tolerance = tolerance + 0.5 * 10 ^ -decimals end
    end
    tolerance = round(tolerance, 9)
    local total = sum(parts)
    local gap = round(total - whole, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, "differs", total, whole, tolerance
  end,
}
