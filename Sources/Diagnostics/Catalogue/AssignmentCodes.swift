// TD06: which rule judges what.
extension DiagnosticCode {
    public static let ruleUnknown = DiagnosticCode(
        "TD0601",
        .error,
        vi: "không có quy tắc nào tên “{rule}”; phép đánh giá này không được chạy",
        en: "there is no rule “{rule}”; the assignment is not run"
    )
    public static let assignmentRepeated = DiagnosticCode(
        "TD0602",
        .error,
        vi: "tên phép đánh giá “{name}” đã được dùng; đặt tên khác bằng as = \"…\"; phép đánh giá này không được chạy",
        en: "the assignment name “{name}” is taken; give another with as = \"…\"; this assignment is not run"
    )
    public static let assignmentKeyUnknown = DiagnosticCode(
        "TD0603",
        .error,
        vi: "quy tắc “{rule}” không có gì tên “{key}”",
        en: "the rule “{rule}” has nothing named “{key}”"
    )
    public static let assignmentValueWrong = DiagnosticCode(
        "TD0604",
        .error,
        vi: "phép đánh giá “{assignment}”: mục “{key}” phải là {expected}",
        en: "the assignment “{assignment}”: “{key}” must be {expected}"
    )
    public static let selectorMissing = DiagnosticCode(
        "TD0605",
        .error,
        vi: "phép đánh giá “{assignment}” không nói đánh giá gì ({key} = …)",
        en: "the assignment “{assignment}” doesn't say what it judges ({key} = …)"
    )
    public static let selectorMatchesNothing = DiagnosticCode(
        "TD0606",
        .warning,
        vi: "phép đánh giá “{assignment}”: {key} = “{selector}” không ứng với gì cả",
        en: "the assignment “{assignment}”: {key} = “{selector}” matches nothing"
    )
    public static let levelNotJudgedYet = DiagnosticCode(
        "TD0607",
        .error,
        vi: "phiên bản này chưa chạy quy tắc ở level {level}; phép đánh giá “{assignment}” được để lại ngoài",
        en: "this version doesn't run rules of level {level} yet; the assignment “{assignment}” is left out"
    )
    public static let bindingNotYet = DiagnosticCode(
        "TD0608",
        .error,
        vi: "phiên bản này chưa nối được “{key}” với {word}; phép đánh giá “{assignment}” không được chạy",
        en: "this version can't bind “{key}” to {word} yet; the assignment “{assignment}” is not run"
    )
    public static let selectorOfOtherLevel = DiagnosticCode(
        "TD0609",
        .error,
        vi: "quy tắc “{rule}” ở level {level} nên không chọn bằng “{key}”",
        en: "the rule “{rule}” is of level {level} and doesn't select by “{key}”"
    )
    public static let nameNotSuppliedYet = DiagnosticCode(
        "TD0610",
        .error,
        vi: "phiên bản này chưa cung cấp “{name}”; phép đánh giá “{assignment}” không được chạy",
        en: "this version doesn't supply “{name}” yet; the assignment “{assignment}” is not run"
    )

    static let assignmentCodes: [DiagnosticCode] = [
        ruleUnknown, assignmentRepeated, assignmentKeyUnknown, assignmentValueWrong, selectorMissing,
        selectorMatchesNothing, levelNotJudgedYet, bindingNotYet, selectorOfOtherLevel, nameNotSuppliedYet,
    ]
}
