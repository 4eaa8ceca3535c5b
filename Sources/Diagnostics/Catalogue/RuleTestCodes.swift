// TD09: tests of rules.
extension DiagnosticCode {
    public static let testFileFailed = DiagnosticCode(
        "TD0942",
        .error,
        vi: "tệp phép thử dừng giữa chừng: {problem}",
        en: "the test file stopped halfway: {problem}"
    )
    public static let testFileEmpty = DiagnosticCode(
        "TD0943",
        .warning,
        vi: "tệp không có phép thử nào",
        en: "the file has no test"
    )
    public static let testKeyUnknown = DiagnosticCode(
        "TD0944",
        .error,
        vi: "“{key}” không phải là một mục của phép thử “{test}”",
        en: "“{key}” is not an entry of the test “{test}”"
    )
    public static let testValueWrong = DiagnosticCode(
        "TD0945",
        .error,
        vi: "phép thử “{test}”: “{key}” phải là {expected}",
        en: "the test “{test}”: “{key}” must be {expected}"
    )
    public static let testRowLength = DiagnosticCode(
        "TD0946",
        .error,
        vi: "phép thử “{test}”: hàng {row} phải có {columns} giá trị, mỗi cột một giá trị; ở đây có {count}",
        en: "the test “{test}”: row {row} must have {columns} values, one a column; here there are {count}"
    )
    public static let testNameUnknown = DiagnosticCode(
        "TD0947",
        .error,
        vi: "phép thử “{test}” cho “{name}”, nhưng quy tắc “{rule}” không đọc gì tên như vậy",
        en: "the test “{test}” gives “{name}”, but the rule “{rule}” reads nothing of that name"
    )
    public static let testStatusUnknown = DiagnosticCode(
        "TD0948",
        .error,
        vi: "phép thử “{test}” chờ trạng thái “{id}”, nhưng không có trạng thái nào như vậy",
        en: "the test “{test}” expects the status “{id}”, but there is no such status"
    )
    public static let testOfOtherKind = DiagnosticCode(
        "TD0949",
        .error,
        vi: "phép thử “{test}” chờ {expected}, nhưng quy tắc “{rule}” {gives}",
        en: "the test “{test}” expects {expected}, but the rule “{rule}” {gives}"
    )
    public static let testNotAsked = DiagnosticCode(
        "TD0950",
        .error,
        vi: "phép thử “{test}” không chạy được: {reason}",
        en: "the test “{test}” can't be run: {reason}"
    )

    static let ruleTestCodes: [DiagnosticCode] = [
        testFileFailed, testFileEmpty, testKeyUnknown, testValueWrong, testRowLength, testNameUnknown,
        testStatusUnknown, testOfOtherKind, testNotAsked,
    ]
}
