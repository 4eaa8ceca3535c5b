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
    public static let selectorOfOtherLevel = DiagnosticCode(
        "TD0609",
        .error,
        vi: "quy tắc “{rule}” ở level {level} nên không chọn bằng “{key}”",
        en: "the rule “{rule}” is of level {level} and doesn't select by “{key}”"
    )
    public static let bindingOptionUnknown = DiagnosticCode(
        "TD0611",
        .error,
        vi: "“{key}”: {word} không có tùy chọn “{option}”",
        en: "“{key}”: {word} has no option “{option}”"
    )
    public static let keepOutsideDerive = DiagnosticCode(
        "TD0612",
        .error,
        vi: "“keep” chỉ dùng trong derive, cho chỉ tiêu được tính ra",
        en: "“keep” belongs in derive only, to an indicator that is computed"
    )
    public static let bindingNamesNothing = DiagnosticCode(
        "TD0613",
        .error,
        vi: "phép đánh giá “{assignment}”: “{key}” đọc {what} “{id}”, nhưng không có {what} nào như vậy",
        en: "the assignment “{assignment}”: “{key}” reads the {what} “{id}”, but there is no such {what}"
    )
    public static let bindingMatchesNothing = DiagnosticCode(
        "TD0614",
        .error,
        vi: "phép đánh giá “{assignment}”: “{key}” đọc {what} “{selector}”, nhưng không có gì ứng với mẫu đó",
        en: "the assignment “{assignment}”: “{key}” reads the {what} “{selector}”, but nothing matches"
    )
    public static let bindingWithoutThis = DiagnosticCode(
        "TD0615",
        .error,
        vi:
            "phép đánh giá “{assignment}”: “{key}” đọc this, nhưng quy tắc ở level {level} không có chỉ tiêu của riêng hàng",
        en: "the assignment “{assignment}”: “{key}” reads this, but a row of level {level} has no indicator of its own"
    )
    public static let bindingNeverThere = DiagnosticCode(
        "TD0616",
        .warning,
        vi:
            "phép đánh giá “{assignment}”: “{key}” luôn thiếu, vì “{other}” (level {level}) không đánh giá đối tượng của hàng; hãy ghi subject = \"…\"",
        en:
            "the assignment “{assignment}”: “{key}” is always missing, for “{other}” (level {level}) doesn't judge the row's own subject; say subject = \"…\""
    )
    public static let keySetAndBound = DiagnosticCode(
        "TD0617",
        .error,
        vi: "phép đánh giá “{assignment}” vừa đặt giá trị vừa nối dữ liệu cho “{key}”",
        en: "the assignment “{assignment}” both sets “{key}” and binds it"
    )
    public static let ofUnknown = DiagnosticCode(
        "TD0618",
        .error,
        vi: "phép đánh giá “{assignment}”: of nêu “{name}”, nhưng không có phép đánh giá nào tên như vậy",
        en: "the assignment “{assignment}”: of names “{name}”, but there is no such assignment"
    )
    public static let ofMissing = DiagnosticCode(
        "TD0619",
        .error,
        vi: "phép đánh giá “{assignment}” đọc kết quả cấp dưới nên phải nói của những phép đánh giá nào (of = { … })",
        en: "the assignment “{assignment}” reads children, so it must say of which assignments (of = { … })"
    )
    public static let ofNeeded = DiagnosticCode(
        "TD0620",
        .error,
        vi: "phép đánh giá “{assignment}”: “{child}” được cả {assignments} đánh giá; hãy chọn một bằng of = { … }",
        en: "the assignment “{assignment}”: “{child}” is judged by {assignments}; choose one by of = { … }"
    )
    public static let ofNoChildren = DiagnosticCode(
        "TD0621",
        .error,
        vi:
            "phép đánh giá “{assignment}”: of nêu “{name}” (level {level}), nhưng kết quả của nó không thuộc mục tiêu nào",
        en:
            "the assignment “{assignment}”: of names “{name}” (level {level}), whose verdicts are no children of an objective"
    )
    public static let weightsMixed = DiagnosticCode(
        "TD0622",
        .error,
        vi:
            "phép đánh giá “{assignment}”: trong “{parent}” có mục ghi trọng số, có mục không có trọng số dùng được ({without}); điểm chung không tính được",
        en:
            "the assignment “{assignment}”: in “{parent}” some have a weight and some have none that can be used ({without}); no common score can be had"
    )
    public static let scoreKindsDiffer = DiagnosticCode(
        "TD0623",
        .error,
        vi: "phép đánh giá “{assignment}”: trong “{parent}” có điểm khác loại ({kinds}) nên không lấy trung bình được",
        en:
            "the assignment “{assignment}”: in “{parent}” the scores are of different kinds ({kinds}) and can't be averaged"
    )
    public static let derivedTwice = DiagnosticCode(
        "TD0624",
        .error,
        vi:
            "chỉ tiêu “{indicator}” được tính hai lần cho cùng đơn vị (lần đầu ở {first}); không cách tính nào được dùng",
        en: "the indicator “{indicator}” is computed twice for the same unit (first at {first}); neither way is used"
    )
    public static let deriveLevelWrong = DiagnosticCode(
        "TD0625",
        .error,
        vi: "quy tắc “{rule}” ở level {level} nên đứng trong judge, không trong derive",
        en: "the rule “{rule}” is of level {level}: it belongs in judge, not in derive"
    )
    public static let judgeLevelWrong = DiagnosticCode(
        "TD0626",
        .error,
        vi: "quy tắc “{rule}” tính ra một chỉ tiêu (level {level}) nên đứng trong derive, không trong judge",
        en: "the rule “{rule}” computes an indicator (level {level}): it belongs in derive, not in judge"
    )
    public static let indicatorCycle = DiagnosticCode(
        "TD0627",
        .error,
        vi: "các chỉ tiêu được tính từ nhau thành vòng: {path}; chúng không được tính",
        en: "computed indicators read each other in a cycle: {path}; they are not computed"
    )
    public static let assignmentCycle = DiagnosticCode(
        "TD0628",
        .error,
        vi: "các phép đánh giá đọc kết quả của nhau thành vòng: {path}; chúng không được chạy",
        en: "assignments read each other's verdicts in a cycle: {path}; they are not run"
    )
    public static let readsLeftOut = DiagnosticCode(
        "TD0629",
        .error,
        vi: "phép đánh giá “{assignment}” đọc kết quả của “{other}”, mà phép đó không được chạy",
        en: "the assignment “{assignment}” reads verdicts of “{other}”, which is not run"
    )
    public static let derivedReadsVerdicts = DiagnosticCode(
        "TD0630",
        .error,
        vi: "“{key}”: chỉ tiêu được tính trước khi đánh giá nên không đọc được kết quả đánh giá ({word})",
        en: "“{key}”: indicators are computed before anything is judged, so they can't read verdicts ({word})"
    )

    public static let bindingSeriesUnknown = DiagnosticCode(
        "TD0631",
        .warning,
        vi:
            "phép đánh giá “{assignment}”: “{key}” đọc chuỗi số liệu “{series}”, nhưng không có số liệu nào thuộc chuỗi này",
        en: "the assignment “{assignment}”: “{key}” reads the series “{series}”, of which there is no figure"
    )
    public static let assignmentWithoutRows = DiagnosticCode(
        "TD0632",
        .warning,
        vi:
            "phép đánh giá “{assignment}” không có gì để đánh giá: không đối tượng nào được giao cho đơn vị nào mà nó chọn",
        en:
            "the assignment “{assignment}” has nothing to judge: none of what it selects is due for a unit that it selects"
    )
    public static let bindingColumnTyped = DiagnosticCode(
        "TD0633",
        .error,
        vi:
            "phép đánh giá “{assignment}”: “{key}” đọc cột “{column}”, nhưng cột này có nghĩa riêng nên column không đọc được; nếu quy tắc cần thì đọc bằng tên có sẵn, như weight hay assigned_on",
        en:
            "the assignment “{assignment}”: “{key}” reads the column “{column}”, which has a meaning of its own and can't be read by column; rules read it by a built-in name where there is one, as weight or assigned_on"
    )
    public static let bindingWithoutScore = DiagnosticCode(
        "TD0634",
        .warning,
        vi:
            "phép đánh giá “{assignment}”: “{key}” đọc điểm của “{other}”, nhưng quy tắc đó khai là không cho điểm (score = \"none\")",
        en:
            "the assignment “{assignment}”: “{key}” reads the score of “{other}”, whose rule declares that it gives none (score = \"none\")"
    )
    public static let ofNamesItself = DiagnosticCode(
        "TD0635",
        .warning,
        vi:
            "phép đánh giá “{assignment}”: of nêu chính nó; mục tiêu con luôn được tính, hãy nêu những phép đánh giá chấm chỉ tiêu và nhiệm vụ",
        en:
            "the assignment “{assignment}”: of names the assignment itself; sub-objectives count in any case, name those that judge indicators and tasks"
    )

    static let assignmentCodes: [DiagnosticCode] = [
        ruleUnknown, assignmentRepeated, assignmentKeyUnknown, assignmentValueWrong, selectorMissing,
        selectorMatchesNothing, selectorOfOtherLevel, bindingOptionUnknown, keepOutsideDerive, bindingNamesNothing,
        bindingMatchesNothing, bindingWithoutThis, bindingNeverThere, keySetAndBound, ofUnknown, ofMissing, ofNeeded,
        ofNoChildren, weightsMixed, scoreKindsDiffer, derivedTwice, deriveLevelWrong, judgeLevelWrong, indicatorCycle,
        assignmentCycle, readsLeftOut, derivedReadsVerdicts, bindingSeriesUnknown,
        assignmentWithoutRows, bindingColumnTyped, bindingWithoutScore, ofNamesItself,
    ]
}
