// TD08: what was asked of the command.
extension DiagnosticCode {
    public static let filterMatchesNothing = DiagnosticCode(
        "TD0801",
        .warning,
        vi: "tùy chọn {option} “{text}” không ứng với gì cả",
        en: "the option {option} “{text}” matches nothing"
    )
    public static let outputNotWritten = DiagnosticCode(
        "TD0802",
        .error,
        vi: "không ghi được kết quả vào “{folder}”: {reason}; kết quả lần trước được giữ nguyên",
        en: "the results can't be written to “{folder}”: {reason}; those of the former run are untouched"
    )
    public static let outputLocked = DiagnosticCode(
        "TD0803",
        .error,
        vi: "một lần chạy khác đang ghi vào “{folder}”",
        en: "another run is writing to “{folder}”"
    )
    public static let optionWrong = DiagnosticCode(
        "TD0804",
        .error,
        vi: "tùy chọn {option}: “{text}” phải là {expected}",
        en: "the option {option}: “{text}” must be {expected}"
    )
    public static let verdictColumnUnknown = DiagnosticCode(
        "TD0805",
        .error,
        vi: "không có cột “{text}” trong bảng kết quả; các cột là: {words}",
        en: "there is no column “{text}” in the verdicts; the columns are: {words}"
    )

    public static let planNotMade = DiagnosticCode(
        "TD0811",
        .error,
        vi: "không tạo được kế hoạch trong “{folder}”: {reason}; không có gì bị ghi đè",
        en: "no plan can be made in “{folder}”: {reason}; nothing is written over"
    )
    public static let periodsNotMoved = DiagnosticCode(
        "TD0812",
        .warning,
        vi: "các kỳ ở đây được giữ nguyên: chỉ years(a, b) của chính kế hoạch được dời; hãy tự sửa nếu cần",
        en: "the periods here stay as they are: only the plan's own years(a, b) move on; change these if need be"
    )
    public static let ruleNotFound = DiagnosticCode(
        "TD0813",
        .error,
        vi: "không có quy tắc “{rule}”; gõ tiendo rules để xem các quy tắc có thể dùng",
        en: "there is no rule “{rule}”; tiendo rules lists those in reach"
    )
    public static let fileNotWritten = DiagnosticCode(
        "TD0814",
        .error,
        vi: "không ghi được: {reason}",
        en: "it can't be written: {reason}"
    )
    public static let tableNotNarrowed = DiagnosticCode(
        "TD0815",
        .warning,
        vi: "bảng này được sao chép nguyên vẹn vì không đọc được từng hàng; hãy tự bỏ những hàng không thuộc năm sau",
        en: "the table is copied as it is, for its rows can't be read; take out by hand what is not next year's"
    )

    public static let codeUnknown = DiagnosticCode(
        "TD0816",
        .error,
        vi: "không có mã “{code}”; các mã có dạng TD0123",
        en: "there is no code “{code}”; codes look like TD0123"
    )

    static let commandCodes: [DiagnosticCode] = [
        filterMatchesNothing, outputNotWritten, outputLocked, optionWrong, verdictColumnUnknown,
        planNotMade, periodsNotMoved, ruleNotFound, fileNotWritten, tableNotNarrowed, codeUnknown,
    ]
}
