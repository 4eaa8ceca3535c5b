// TD01: the plan folder and plan.lua.
extension DiagnosticCode {
    public static let folderUnreadable = DiagnosticCode(
        "TD0101",
        .error,
        vi: "không đọc được thư mục kế hoạch “{folder}”: {reason}",
        en: "the plan folder “{folder}” can't be read: {reason}"
    )
    public static let planScriptMissing = DiagnosticCode(
        "TD0102",
        .error,
        vi: "thư mục “{folder}” không có tệp plan.lua",
        en: "the folder “{folder}” has no plan.lua"
    )
    public static let planScriptSyntax = DiagnosticCode(
        "TD0103",
        .error,
        vi: "plan.lua sai cú pháp Lua: {problem}",
        en: "plan.lua is not valid Lua: {problem}"
    )
    public static let planScriptFailed = DiagnosticCode(
        "TD0104",
        .error,
        vi: "plan.lua dừng giữa chừng: {problem}",
        en: "plan.lua stopped halfway: {problem}"
    )
    public static let planNotDeclared = DiagnosticCode(
        "TD0105",
        .error,
        vi: "plan.lua phải khai báo đúng một kế hoạch: plan \"mã\" { … }; ở đây có {count}",
        en: "plan.lua must declare exactly one plan: plan \"id\" { … }; here there are {count}"
    )
    public static let unknownPlanKey = DiagnosticCode(
        "TD0106",
        .error,
        vi: "“{key}” không phải là một mục của {owner}",
        en: "“{key}” is not an entry of {owner}"
    )
    public static let planValueWrong = DiagnosticCode(
        "TD0107",
        .error,
        vi: "mục “{key}” phải là {expected}",
        en: "“{key}” must be {expected}"
    )
    public static let planWithoutPeriods = DiagnosticCode(
        "TD0108",
        .error,
        vi: "plan.lua không nói kế hoạch được đánh giá trong những kỳ nào (periods = years(2016, 2020))",
        en: "plan.lua doesn't say in which periods the plan is judged (periods = years(2016, 2020))"
    )
    public static let notReadYet = DiagnosticCode(
        "TD0109",
        .error,
        vi: "phiên bản này chưa đọc được {what}; phần đó được để lại ngoài",
        en: "this version can't read {what} yet; it is left out"
    )
    public static let dataFileMissing = DiagnosticCode(
        "TD0110",
        .error,
        vi: "không có tệp nào ứng với “{path}”",
        en: "no file matches “{path}”"
    )
    public static let fileUnreadable = DiagnosticCode(
        "TD0111",
        .error,
        vi: "không đọc được tệp: {reason}",
        en: "the file can't be read: {reason}"
    )
    public static let noObservationSource = DiagnosticCode(
        "TD0112",
        .error,
        vi: "kế hoạch không có nguồn số liệu nào (thư mục data/ trống và plan.lua không khai báo data)",
        en: "the plan has no source of observations (data/ is empty and plan.lua declares no data)"
    )
    public static let pathOutsideReach = DiagnosticCode(
        "TD0113",
        .error,
        vi: "đường dẫn “{path}” phải tương đối so với thư mục kế hoạch",
        en: "the path “{path}” must be relative to the plan folder"
    )
    public static let nothingJudged = DiagnosticCode(
        "TD0114",
        .warning,
        vi: "plan.lua không giao quy tắc nào (judge trống): không có gì được đánh giá",
        en: "plan.lua assigns no rule (judge is empty): nothing is judged"
    )

    public static let fileNotRead = DiagnosticCode(
        "TD0115",
        .warning,
        vi: "tệp này không được đọc: {reason}",
        en: "this file is not read: {reason}"
    )

    static let planScriptCodes: [DiagnosticCode] = [
        folderUnreadable, planScriptMissing, planScriptSyntax, planScriptFailed, planNotDeclared, unknownPlanKey,
        planValueWrong, planWithoutPeriods, notReadYet, dataFileMissing, fileUnreadable, noObservationSource,
        pathOutsideReach, nothingJudged, fileNotRead,
    ]
}
