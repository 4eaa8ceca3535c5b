-- Một quy tắc là một hàm; tên các tham số của hàm cho biết nó đọc gì: value là số liệu của kỳ, previous là số liệu kỳ
-- trước, direction là chiều của chỉ tiêu. Ngoài ra hàm không đọc được gì khác. Thiếu số liệu nào trong số đó thì hàm
-- không được gọi và kết quả là “không có số liệu”, chứ không phải là 0.

rule "tien_bo" {
  title = { vi = "Tiến bộ so với kỳ trước", en = "Progress since the period before" },
  level = "indicator",
  score = "gap",   -- điểm là một chênh lệch, theo đơn vị tính của chỉ tiêu
  basis = "Quy tắc mẫu của kế hoạch này",

  -- Tham số có giá trị mặc định; trong plan.lua có thể đổi: use "tien_bo" { indicators = "**", it_nhat = 1 }.
  params = { it_nhat = 0.5 },

  -- Ghi chú có hai thứ tiếng; {1} là chỗ mà hàm điền vào.
  notes = {
    tot_hon = { vi = "tốt hơn kỳ trước {1}", en = "better than the period before by {1}" },
    kem_hon = { vi = "kém hơn kỳ trước {1}", en = "worse than the period before by {1}" },
  },

  judge = function(value, previous, direction, it_nhat)
    local change = round(value - previous, 6)
    if direction == "down" then change = -change end   -- càng thấp càng tốt
    if change >= it_nhat then return met, change, "tot_hon", change end
    if change < 0 then return missed, change, "kem_hon", -change end
    return near, change
  end,
}
