-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "weighted_mean_of_present" {
  title = { vi = "Trung bình có trọng số của các phần hiện có", en = "Weighted mean of the parts there are" },
  level = "value",
  doc = {
    vi = [[
Tính một chỉ tiêu là trung bình có trọng số khi được phép thiếu một số phần, theo cách xử lý phần thiếu mà phương pháp quy định.

Công thức: tổng của (phần × trọng số) của các phần hiện có, chia cho tổng trọng số của các phần hiện có (on_missing = "renormalise") hoặc của tất cả (on_missing = "zero": phần thiếu được tính là 0), làm tròn 9 chữ số thập phân. Không có phần nào thì chỉ tiêu không có số liệu. Phần không có trọng số, trọng số âm, hoặc tổng trọng số dùng để chia bằng 0, là lỗi.

Đầu vào: parts (các phần, nối với skip_missing = true), weights (trọng số theo khóa): use "weighted_mean_of_present" { indicators = "index", parts = values_of("index.*", { skip_missing = true }), weights = { a = 50, b = 30, c = 20 } }. Không ghi skip_missing thì thiếu một phần là không có số liệu.

Tham số: on_missing = "renormalise" (trọng số của các phần hiện có được chia lại; "zero": phần thiếu được 0 điểm, chỉ khi phương pháp ghi rõ như vậy).

Không dùng khi thiếu một phần thì không thể kết luận: hãy dùng weighted_mean hoặc weighted_index. Chia lại trọng số làm cho hai đơn vị thiếu các phần khác nhau không còn so được với nhau.

Ví dụ: EGDI 2003 của Timor-Leste (Liên hợp quốc) chỉ có OSI 0,26200; TII và HCI không có số liệu. Trọng số bằng nhau, on_missing = "zero": 0,26200 / 3 = 0,087333333, đúng như đã công bố (0,08733); với "renormalise" là 0,262.
]],
    en = [[
Computes an indicator as a weighted mean where parts may be missing, in the way in which the method treats a missing part.

Formula: the sum of (part × weight) of the parts there are, divided by the sum of their weights (on_missing = "renormalise") or by that of all weights (on_missing = "zero": a missing part counts as 0), rounded to 9 decimals. Without any part the indicator is missing. A part without a weight, a weight below 0, or a sum of weights of 0 to divide by, are errors.

Inputs: parts (bound with skip_missing = true), weights (by key): use "weighted_mean_of_present" { indicators = "index", parts = values_of("index.*", { skip_missing = true }), weights = { a = 50, b = 30, c = 20 } }. Without skip_missing a missing part leaves no figure.

Parameters: on_missing = "renormalise" (the weights of the parts there are share the whole; "zero": a missing part gets 0 points, only where the method says so).

Not where nothing can be said without a part: use weighted_mean or weighted_index. With renormalised weights, units that lack different parts can no longer be compared.

Example: of the EGDI 2003 of Timor-Leste (United Nations) only OSI had a figure, 0.26200; TII and HCI had none. With equal weights and on_missing = "zero": 0.26200 / 3 = 0.087333333, as it was published (0.08733); with "renormalise" it is 0.262.
]],
  },
  basis = "OECD/JRC, Handbook on Constructing Composite Indicators (2008): cách xử lý số liệu thiếu phải được chọn và nêu rõ",
  inputs = { "parts", "weights" },
  params = { on_missing = "renormalise" },
  compute = function(parts, weights, on_missing)
    if on_missing ~= "renormalise" and on_missing ~= "zero" then
      error("on_missing must be \"renormalise\" or \"zero\"", 0)
    end
    if next(parts) == nil then return nil end
    local total, present, all = 0, 0, 0
    for _, weight in pairs(weights) do
      if weight < 0 then error("a weight is below 0", 0) end
      all = all + weight
    end
    for key, part in pairs(parts) do
      local weight = weights[key]
      if weight == nil then error("a part has no weight", 0) end
      total = total + part * weight
      present = present + weight
    end
    local whole = on_missing == "zero" and all or present
    if whole == 0 then error("the weights add up to 0", 0) end
    return round(total / whole, 9)
  end,
}
