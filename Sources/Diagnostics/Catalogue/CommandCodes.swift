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

    static let commandCodes: [DiagnosticCode] = [
        filterMatchesNothing, outputNotWritten, outputLocked, optionWrong, verdictColumnUnknown,
    ]
}
