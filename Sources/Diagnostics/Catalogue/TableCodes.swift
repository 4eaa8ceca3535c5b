// TD02: the form of tables.
extension DiagnosticCode {
    public static let tableMissing = DiagnosticCode(
        "TD0201",
        .error,
        vi: "không tìm thấy bảng bắt buộc {table}",
        en: "the required table {table} was not found"
    )
    public static let columnMissing = DiagnosticCode(
        "TD0202",
        .error,
        vi:
            "bảng {table} thiếu cột bắt buộc “{column}” (cũng viết được {names}); bảng không được dùng. Hàng đầu của tệp phải là hàng tiêu đề",
        en:
            "the table {table} lacks the required column “{column}” (also written {names}); the table is not used. The first row of the file must be the header"
    )
    public static let columnUnknown = DiagnosticCode(
        "TD0203",
        .info,
        vi: "“{column}” không phải cột có sẵn của bảng {table}; chỉ dùng khi plan.lua hay quy tắc gọi đúng tên cột này",
        en:
            "“{column}” is no column that the table {table} knows; it is used only where plan.lua or a rule calls it by this name"
    )
    public static let columnRepeated = DiagnosticCode(
        "TD0204",
        .error,
        vi: "cột “{column}” xuất hiện hai lần (“{first}” và “{second}”); chỉ cột đầu được dùng",
        en: "the column “{column}” stands twice (“{first}” and “{second}”); only the first is used"
    )
    public static let rowTooLong = DiagnosticCode(
        "TD0205",
        .error,
        vi:
            "hàng có {count} ô nhưng bảng chỉ có {columns} cột; không biết số nào thuộc cột nào nên các số và ngày của hàng này không được dùng. Ô có dấu phẩy phải đặt trong ngoặc kép: \"91,5\"",
        en:
            "the row has {count} cells but the table only {columns} columns; which figure belongs where can't be known, so the row's figures and dates are not used. A cell with a comma stands in quotes: \"91,5\""
    )
    public static let rowTooShort = DiagnosticCode(
        "TD0206",
        .warning,
        vi: "hàng chỉ có {count} ô trong khi bảng có {columns} cột; các ô thiếu coi như trống",
        en: "the row has only {count} cells of the table's {columns} columns; the others count as empty"
    )
    public static let quoteNotClosed = DiagnosticCode(
        "TD0207",
        .error,
        vi: "dấu ngoặc kép mở ở đây không được đóng lại; phần còn lại của tệp rơi vào một ô",
        en: "the quote that opens here is never closed; the rest of the file falls into one cell"
    )
    public static let textAfterQuote = DiagnosticCode(
        "TD0208",
        .error,
        vi: "có chữ ngay sau dấu ngoặc kép đóng; ô này không đọc được",
        en: "text follows the closing quote; the cell can't be read"
    )
    public static let notUTF8 = DiagnosticCode(
        "TD0209",
        .error,
        vi: "ô chứa ký tự không phải UTF-8; hãy lưu tệp dưới dạng “CSV UTF-8”",
        en: "the cell holds bytes that are not UTF-8; save the file as “CSV UTF-8”"
    )
    public static let nulByte = DiagnosticCode(
        "TD0210",
        .error,
        vi: "ô chứa byte 0; tệp có thể đã hỏng hoặc không phải CSV",
        en: "the cell holds a zero byte; the file may be damaged or no CSV"
    )
    public static let tableEmpty = DiagnosticCode(
        "TD0211",
        .error,
        vi: "tệp trống: không có hàng tiêu đề",
        en: "the file is empty: it has no header row"
    )

    public static let columnSimilar = DiagnosticCode(
        "TD0212",
        .warning,
        vi: "bảng {table} không có cột nào tên “{column}”, nhưng có cột tên gần giống; cột không được dùng",
        en: "the table {table} knows no column “{column}”, but one of a similar name; it is not used"
    )

    public static let separatorWrong = DiagnosticCode(
        "TD0213",
        .error,
        vi:
            "các cột được ngăn bằng “{separator}” nên bảng không được dùng; hãy lưu tệp với dấu phẩy ngăn cột (trong Excel trên Windows, đổi List separator ở phần cài đặt vùng thành dấu phẩy)",
        en:
            "the columns are separated by “{separator}”, so the table is not used; save the file with commas between columns (for Excel on Windows set the list separator of the region settings to a comma)"
    )
    public static let rowsWithSameProblem = DiagnosticCode(
        "TD0214",
        .warning,
        vi:
            "còn {count} ô hoặc hàng nữa (từ hàng {first} đến hàng {last}) có cùng vấn đề {code}; chỉ {shown} trường hợp đầu được liệt kê",
        en:
            "{count} further cells or rows (from row {first} to row {last}) have the same problem {code}; only the first {shown} are listed"
    )
    public static let tooManyFiles = DiagnosticCode(
        "TD0215",
        .error,
        vi: "kế hoạch có quá {limit} tệp số liệu; tệp này không được đọc",
        en: "the plan has more than {limit} files of observations; this one is not read"
    )

    public static let notATable = DiagnosticCode(
        "TD0216",
        .error,
        vi: "tệp này là {what} chứ không phải CSV nên không được đọc; hãy lưu lại dưới dạng “CSV UTF-8”",
        en: "this file is {what}, not CSV, and is not read; save it as “CSV UTF-8”"
    )

    public static let columnNotRead = DiagnosticCode(
        "TD0217",
        .info,
        vi: "bảng {table} không có cột nào tên “{column}”; cột này không được đọc",
        en: "the table {table} knows no column “{column}”; it is not read"
    )

    static let tableCodes: [DiagnosticCode] = [
        tableMissing, columnMissing, columnUnknown, columnRepeated, rowTooLong, rowTooShort, quoteNotClosed,
        textAfterQuote, notUTF8, nulByte, tableEmpty,
        columnSimilar, separatorWrong, rowsWithSameProblem, tooManyFiles, notATable, columnNotRead,
    ]
}
