// TD07: what went wrong while rules ran. “{rows}” says in how many rows, and which was the first; where a rule was asked a
// single question it is empty.
extension DiagnosticCode {
    public static let ruleRaised = DiagnosticCode(
        "TD0701",
        .error,
        vi: "quy tắc “{rule}” báo lỗi: {problem}{rows}",
        en: "the rule “{rule}” raised an error: {problem}{rows}"
    )
    public static let statusMissing = DiagnosticCode(
        "TD0702",
        .error,
        vi: "quy tắc “{rule}” không trả về trạng thái nào{rows}",
        en: "the rule “{rule}” returned no status{rows}"
    )
    public static let statusUnknown = DiagnosticCode(
        "TD0703",
        .error,
        vi: "quy tắc “{rule}” trả về “{problem}”, không phải là một trạng thái{rows}",
        en: "the rule “{rule}” returned “{problem}”, which is not a status{rows}"
    )
    public static let scoreNotANumber = DiagnosticCode(
        "TD0704",
        .error,
        vi: "quy tắc “{rule}” trả về điểm (hay giá trị) không phải là số{rows}",
        en: "the rule “{rule}” returned a score (or a value) that is no number{rows}"
    )
    public static let scoreNotFinite = DiagnosticCode(
        "TD0705",
        .error,
        vi:
            "quy tắc “{rule}” trả về điểm (hay giá trị) vô hạn hoặc không xác định, thường do chia cho 0{rows}",
        en:
            "the rule “{rule}” returned a score (or a value) that is not finite, mostly from a division by 0{rows}"
    )
    public static let noteWrong = DiagnosticCode(
        "TD0706",
        .error,
        vi:
            "quy tắc “{rule}” trả về ghi chú, hoặc giá trị điền vào ghi chú, không phải là văn bản hay số, hoặc quá dài{rows}",
        en:
            "the rule “{rule}” returned a note, or a value for its places, that is no text or number, or is too long{rows}"
    )
    public static let instructionLimit = DiagnosticCode(
        "TD0707",
        .error,
        vi: "quy tắc “{rule}” chạy quá lâu và bị dừng{rows}",
        en: "the rule “{rule}” ran too long and was stopped{rows}"
    )
    public static let memoryLimit = DiagnosticCode(
        "TD0708",
        .error,
        vi: "quy tắc “{rule}” dùng quá nhiều bộ nhớ và bị dừng{rows}",
        en: "the rule “{rule}” used too much memory and was stopped{rows}"
    )
    public static let assignmentStopped = DiagnosticCode(
        "TD0709",
        .error,
        vi: "quá nhiều hàng của “{assignment}” vượt giới hạn; {count} hàng còn lại không được chạy",
        en: "too many rows of “{assignment}” hit a limit; its remaining {count} rows were not run"
    )
    public static let ruleNotLoaded = DiagnosticCode(
        "TD0710",
        .error,
        vi: "không nạp được quy tắc “{rule}” để chạy: {problem}",
        en: "the rule “{rule}” could not be loaded for the run: {problem}"
    )
    public static let parameterNotInForce = DiagnosticCode(
        "TD0711",
        .error,
        vi:
            "hằng số “{problem}” của phép đánh giá “{assignment}” chưa có giá trị nào có hiệu lực{rows}",
        en:
            "the parameter “{problem}” of the assignment “{assignment}” has no value in force yet{rows}"
    )
    public static let noteNotFilled = DiagnosticCode(
        "TD0712",
        .warning,
        vi: "quy tắc “{rule}” không điền hết các chỗ trống của ghi chú “{problem}”{rows}",
        en: "the rule “{rule}” left places of the note “{problem}” unfilled{rows}"
    )

    public static let derivedObserved = DiagnosticCode(
        "TD0720",
        .error,
        vi:
            "“{indicator}” của “{unit}”, kỳ {period}, được tính bằng quy tắc nhưng cũng có số liệu nhập tại {place}; số nhập không được dùng",
        en:
            "“{indicator}” of “{unit}” in {period} is computed by a rule, but also observed at {place}; the observation is not used"
    )
    public static let derivedCycle = DiagnosticCode(
        "TD0721",
        .error,
        vi: "giá trị tính bằng “{assignment}” phụ thuộc vào chính nó ({count} ô, ô đầu: {first})",
        en: "values computed by “{assignment}” depend on themselves ({count} cells, the first: {first})"
    )

    static let runCodes: [DiagnosticCode] = [
        ruleRaised, statusMissing, statusUnknown, scoreNotANumber, scoreNotFinite, noteWrong, instructionLimit,
        memoryLimit, assignmentStopped, ruleNotLoaded, parameterNotInForce, noteNotFilled,
        derivedObserved, derivedCycle,
    ]
}
