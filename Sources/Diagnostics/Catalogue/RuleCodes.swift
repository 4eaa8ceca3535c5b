// TD05: rule files.
extension DiagnosticCode {
    public static let ruleSyntax = DiagnosticCode(
        "TD0501",
        .error,
        vi: "tệp quy tắc sai cú pháp Lua: {problem}",
        en: "the rule file is not valid Lua: {problem}"
    )
    public static let ruleFileFailed = DiagnosticCode(
        "TD0502",
        .error,
        vi: "tệp quy tắc dừng giữa chừng: {problem}",
        en: "the rule file stopped halfway: {problem}"
    )
    public static let ruleFunctionMissing = DiagnosticCode(
        "TD0503",
        .error,
        vi: "quy tắc “{rule}” không có hàm {function}",
        en: "the rule “{rule}” has no function {function}"
    )
    public static let ruleLevelUnknown = DiagnosticCode(
        "TD0504",
        .error,
        vi: "quy tắc “{rule}” có level “{level}” không tồn tại; các level là: {levels}",
        en: "the rule “{rule}” has the unknown level “{level}”; the levels are: {levels}"
    )
    public static let ruleKeyUnknown = DiagnosticCode(
        "TD0505",
        .error,
        vi: "“{key}” không phải là một mục của quy tắc “{rule}”",
        en: "“{key}” is not an entry of the rule “{rule}”"
    )
    public static let ruleValueWrong = DiagnosticCode(
        "TD0506",
        .error,
        vi: "quy tắc “{rule}”: mục “{key}” phải là {expected}",
        en: "the rule “{rule}”: “{key}” must be {expected}"
    )
    public static let parameterUnknown = DiagnosticCode(
        "TD0507",
        .error,
        vi: "quy tắc “{rule}” đọc “{name}”, nhưng không có tên nào như vậy; quy tắc không được chạy",
        en: "the rule “{rule}” reads “{name}”, but there is no such name; the rule is not run"
    )
    public static let ruleRepeated = DiagnosticCode(
        "TD0508",
        .error,
        vi: "quy tắc “{rule}” đã được khai báo ở {first}; không khai báo nào được dùng",
        en: "the rule “{rule}” is declared already at {first}; neither declaration is used"
    )
    public static let ruleOverridesStandard = DiagnosticCode(
        "TD0509",
        .warning,
        vi: "quy tắc “{rule}” của kế hoạch thay cho quy tắc chuẩn cùng tên; viết overrides = true nếu đúng là muốn vậy",
        en:
            "the plan's rule “{rule}” takes the place of the standard rule of that name; write overrides = true if that is meant"
    )
    public static let nameReserved = DiagnosticCode(
        "TD0510",
        .error,
        vi: "quy tắc “{rule}” không được khai báo “{name}”: {reason}",
        en: "the rule “{rule}” must not declare “{name}”: {reason}"
    )
    public static let optionalNotRead = DiagnosticCode(
        "TD0511",
        .warning,
        vi: "quy tắc “{rule}” khai báo optional “{name}” nhưng hàm không đọc tên đó",
        en: "the rule “{rule}” declares “{name}” as optional, but its function doesn't read it"
    )
    public static let ruleVariadic = DiagnosticCode(
        "TD0512",
        .error,
        vi: "hàm của quy tắc “{rule}” không được nhận “...”: mỗi tham số phải có tên",
        en: "the function of the rule “{rule}” must not take “...”: every parameter has a name"
    )
    public static let inputNotBound = DiagnosticCode(
        "TD0513",
        .error,
        vi: "phép đánh giá “{assignment}” không nói “{name}” lấy từ đâu",
        en: "the assignment “{assignment}” doesn't say where “{name}” comes from"
    )
    public static let parameterNotRead = DiagnosticCode(
        "TD0514",
        .warning,
        vi: "quy tắc “{rule}” khai báo hằng số “{name}” nhưng hàm không đọc tên đó",
        en: "the rule “{rule}” declares the parameter “{name}”, but its function doesn't read it"
    )
    public static let nameOfOtherLevel = DiagnosticCode(
        "TD0515",
        .error,
        vi: "quy tắc “{rule}” ở level {level} không có “{name}”; quy tắc không được chạy",
        en: "a rule of level {level} has no “{name}” to read; the rule “{rule}” is not run"
    )
    public static let ruleFileEmpty = DiagnosticCode(
        "TD0516",
        .warning,
        vi: "tệp không khai báo quy tắc nào",
        en: "the file declares no rule"
    )
    public static let statusReserved = DiagnosticCode(
        "TD0517",
        .error,
        vi: "trạng thái “{id}” đã có sẵn, không khai báo lại được với nghĩa khác",
        en: "the status “{id}” exists already and can't be declared with another meaning"
    )
    public static let tooManyParameters = DiagnosticCode(
        "TD0518",
        .error,
        vi: "hàm của quy tắc “{rule}” có {count} tham số; nhiều nhất là {limit}",
        en: "the function of the rule “{rule}” has {count} parameters; {limit} is the most"
    )

    public static let ruleNotUsable = DiagnosticCode(
        "TD0519",
        .error,
        vi: "quy tắc “{rule}” có lỗi nên phép đánh giá “{assignment}” không được chạy",
        en: "the rule “{rule}” has an error, so the assignment “{assignment}” is not run"
    )
    public static let inputNotRead = DiagnosticCode(
        "TD0520",
        .warning,
        vi: "quy tắc “{rule}” khai báo inputs “{name}” nhưng hàm không đọc tên đó",
        en: "the rule “{rule}” declares the input “{name}”, but its function doesn't read it"
    )
    public static let textInOneLanguage = DiagnosticCode(
        "TD0521",
        .warning,
        vi:
            "ghi chú hoặc trạng thái “{name}” chỉ có một trong hai thứ tiếng (vi, en); báo cáo bằng tiếng kia cũng ghi như vậy",
        en:
            "the note or status “{name}” has a text in one of the languages (vi, en); reports in the other one say the same"
    )

    static let ruleCodes: [DiagnosticCode] = [
        ruleSyntax, ruleFileFailed, ruleFunctionMissing, ruleLevelUnknown, ruleKeyUnknown, ruleValueWrong,
        parameterUnknown, ruleRepeated, ruleOverridesStandard, nameReserved, optionalNotRead, ruleVariadic,
        inputNotBound, parameterNotRead, nameOfOtherLevel, ruleFileEmpty, statusReserved, tooManyParameters,
        ruleNotUsable, inputNotRead, textInOneLanguage,
    ]
}
