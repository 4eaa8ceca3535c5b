-- Kế hoạch mẫu. Chạy thử ngay:  tiendo run .
-- Mọi số liệu trong thư mục này đều là giả định. Hãy thay dần bằng kế hoạch của bạn, mỗi lần một ít, và chạy lại.
--
-- Thư mục gồm:
--   plan.lua         tệp này: kế hoạch là gì, quy tắc nào đánh giá cái gì
--   units.csv        đơn vị hành chính và cơ quan; cột “Cấp” dùng từ của chính kế hoạch (tỉnh, sở, xã …)
--   objectives.csv   mục tiêu, xếp thành cây nhờ cột “Trực thuộc”
--   indicators.csv   chỉ tiêu: đo cái gì, càng cao càng tốt (tăng) hay càng thấp càng tốt (giảm)
--   targets.csv      mức đặt ra cho từng chỉ tiêu, từng kỳ; cho mọi đơn vị, một cấp (level:xã) hoặc một đơn vị
--   tasks.csv        nhiệm vụ được giao và thời hạn, viết như trong văn bản
--   data/            số liệu thực hiện; mỗi hàng một chỉ tiêu, một kỳ, một đơn vị
--   rules/           quy tắc riêng của kế hoạch
--   tests/           phép thử của các quy tắc ấy; tiendo test . chạy chúng
--   out/             nơi tiendo ghi kết quả
--
-- Các bảng mở được bằng phần mềm bảng tính; khi lưu hãy chọn CSV UTF-8. Ô có dấu phẩy phải đặt trong dấu ngoặc kép.

plan "ke-hoach-mau" {
  title    = "Kế hoạch mẫu về dịch vụ công trực tuyến giai đoạn 2025-2026",
  unit     = "tinh",   -- đơn vị của chính kế hoạch, theo mã trong units.csv
  language = "vi",     -- ngôn ngữ của báo cáo
  numbers  = "vi",     -- cách viết số trong bảng: 1.847 và 2,5

  -- Các kỳ được đánh giá. Số liệu của những kỳ khác là số liệu quá khứ: được giữ và đọc, nhưng không đánh giá.
  periods  = years(2025, 2026),

  judge = {
    -- Quy tắc chuẩn, gọi bằng tên; tiendo rules cho biết có những quy tắc nào, tiendo rules percent_of_plan cho biết
    -- quy tắc ấy tính thế nào. near_from là tham số của quy tắc: từ 85% mức đặt ra trở lên là gần đạt.
    use "percent_of_plan" { indicators = { "dich_vu.truc_tuyen", "dich_vu.qua_han" }, near_from = 85 },

    -- Đạt hay không đạt, theo quan hệ ghi trong targets.csv (ở đây: tăng thêm so với năm trước).
    use "meets_target" { indicators = "hai_long.*" },

    -- Quy tắc riêng, xem rules/tien_bo.lua. “**” là mọi chỉ tiêu.
    use "tien_bo" { indicators = "**" },

    -- Nhiệm vụ: đúng hạn, quá hạn hay đang thực hiện. tiendo due . --on 2026-06-30 soạn sẵn công văn đôn đốc.
    use "deadline" { tasks = "**" },
  },
}
