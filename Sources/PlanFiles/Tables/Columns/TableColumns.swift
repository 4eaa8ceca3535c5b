/// The columns of each table and the names that their headers may have. The lists are closed: another header is a
/// further column, kept but not used.
///
/// The same Vietnamese word may stand for different columns in different tables: `Chỉ tiêu` is an indicator's name in
/// the table of indicators, and says which indicator is meant in all others. `Đơn vị` is always an administrative unit;
/// what a figure counts is `Đơn vị tính`, and in the table of indicators, where either could be meant, `Đơn vị` alone is
/// no name at all.
enum TableColumns {
    static let units: [TableColumn] = [
        .required(.id, "Mã", "Mã số", "Mã đơn vị"),
        .required(.name, "Tên", "Tên đơn vị", "Đơn vị"),
        .optional(.level, "Cấp", "Cấp hành chính"),
        .optional(.parent, "Trực thuộc", "Cấp trên"),
        .optional(.from, "Từ ngày"),
        .optional(.to, "Đến ngày"),
        .optional(.successor, "Kế thừa", "Đơn vị kế thừa"),
        .optional(.aliases, "Tên khác"),
        .optional(.nameInEnglish, "Tên tiếng Anh"),
    ]

    static let objectives: [TableColumn] = [
        .required(.id, "Mã", "Mã số", "Mã mục tiêu"),
        .required(.name, "Tên", "Tên mục tiêu", "Mục tiêu"),
        .optional(.parent, "Trực thuộc", "Cấp trên", "Thuộc mục tiêu"),
        .optional(.weight, "Trọng số"),
        .optional(.nameInEnglish, "Tên tiếng Anh"),
    ]

    static let indicators: [TableColumn] = [
        .required(.id, "Mã", "Mã số", "Mã chỉ tiêu"),
        .required(.name, "Tên", "Tên chỉ tiêu", "Chỉ tiêu"),
        .optional(.objective, "Mục tiêu", "Mã mục tiêu", "Thuộc mục tiêu"),
        .optional(.measure, "Đơn vị tính", "ĐVT"),
        .optional(.direction, "Chiều", "Chiều hướng"),
        .optional(.decimals, "Số chữ số thập phân", "Số lẻ"),
        .optional(.weight, "Trọng số"),
        .optional(.baseline, "Kỳ gốc", "Năm gốc"),
        .optional(.units, "Đơn vị áp dụng", "Đơn vị được giao"),
        .optional(.carry, "Chuyển số liệu"),
        .optional(.aliases, "Tên khác"),
        .optional(.source, "Nguồn", "Nguồn số liệu"),
        .optional(.nameInEnglish, "Tên tiếng Anh"),
    ]

    static let targets: [TableColumn] = [
        .required(.indicator, "Chỉ tiêu", "Mã chỉ tiêu"),
        .required(.period, "Kỳ", "Năm", "year"),
        .optional(.value, "Giá trị", "Kế hoạch"),
        .optional(.unit, "Đơn vị", "Mã đơn vị"),
        .optional(.relation, "Quan hệ"),
        .optional(.upper, "Cận trên"),
        .optional(.threshold, "Ngưỡng"),
        .optional(.recordedOn, "Ngày ghi nhận"),
        .optional(.asPrinted, "Nguyên văn"),
        .optional(.basis, "Căn cứ"),
    ]

    static let tasks: [TableColumn] = [
        .required(.id, "Mã", "Mã số", "Mã nhiệm vụ"),
        .required(.name, "Tên", "Tên nhiệm vụ", "Nhiệm vụ", "Nội dung", "Nội dung nhiệm vụ"),
        .optional(.lead, "Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì"),
        .optional(.assignedOn, "Ngày giao"),
        .optional(.deadline, "Hạn", "Thời hạn", "Hạn hoàn thành", "Thời hạn hoàn thành"),
        .optional(.objective, "Mục tiêu", "Mã mục tiêu", "Thuộc mục tiêu"),
        .optional(.weight, "Trọng số"),
        .optional(.support, "Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp"),
        .optional(.product, "Sản phẩm"),
        .optional(.period, "Kỳ", "Năm", "year"),
        .optional(.startedOn, "Ngày bắt đầu"),
        .optional(.completedOn, "Ngày hoàn thành"),
        .optional(.recordedOn, "Ngày ghi nhận"),
        .optional(.note, "Ghi chú"),
        .optional(.nameInEnglish, "Tên tiếng Anh"),
    ]

    static let observations: [TableColumn] = [
        .required(.indicator, "Chỉ tiêu", "Mã chỉ tiêu"),
        .required(.period, "Kỳ", "Năm", "year"),
        .required(.value, "Giá trị", "Số liệu", "Thực hiện"),
        .optional(.unit, "Đơn vị", "Mã đơn vị"),
        .optional(.series, "Chuỗi", "Loại số liệu"),
        .optional(.flag, "Cờ", "Tình trạng số liệu"),
        .optional(.recordedOn, "Ngày ghi nhận"),
        .optional(.source, "Nguồn", "Nguồn số liệu"),
        .optional(.note, "Ghi chú"),
    ]
}
