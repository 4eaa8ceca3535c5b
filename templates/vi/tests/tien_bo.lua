-- Phép thử ghi điều mà quy tắc hứa; tiendo test . chạy chúng. Mỗi hàng là một trường hợp: trước “=>” là những gì được cho,
-- sau đó là kết quả và điểm. Hãy viết cả hai bên của mỗi ranh giới.

cases "tốt hơn 0,5 là đạt" {
  rule = "tien_bo",
  columns = { "value", "previous", "direction", "=>", "score" },
  { 84.5, 84, "up", met, 0.5 },
  { 84.4, 84, "up", near, 0.4 },
  { 84, 84, "up", near, 0 },
  { 83.9, 84, "up", missed, -0.1 },
  -- Chỉ tiêu càng thấp càng tốt.
  { 2, 2.5, "down", met, 0.5 },
  { 2.6, 2.5, "down", missed, -0.1 },
  -- Thiếu số liệu không phải là 0.
  { 84, missing, "up", no_data, missing },
}

test "ghi chú cho biết hơn bao nhiêu" {
  rule = "tien_bo",
  given = { value = 90, previous = 84, direction = "up" },
  expect = { met, 6, note = "tốt hơn kỳ trước 6" },
}
