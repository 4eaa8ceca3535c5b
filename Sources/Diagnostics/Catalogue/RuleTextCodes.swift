// TD09: what the text of a rule says of it, found without running it.
extension DiagnosticCode {
    public static let globalUnknown = DiagnosticCode(
        "TD0901",
        .error,
        vi: "không có tên “{name}” ở đây",
        en: "there is no name “{name}” here"
    )
    public static let nameNotAskedFor = DiagnosticCode(
        "TD0902",
        .error,
        vi: "hàm dùng “{name}” nhưng không nhận nó: hãy thêm “{name}” vào các tham số, function({parameters})",
        en: "the function uses “{name}” but doesn't ask for it: add “{name}” to its parameters, function({parameters})"
    )
    public static let globalAssigned = DiagnosticCode(
        "TD0903",
        .error,
        vi: "“{name}” chưa được khai báo: hãy viết local {name} = …",
        en: "“{name}” is not declared: write local {name} = …"
    )
    public static let outerLocalAssigned = DiagnosticCode(
        "TD0904",
        .error,
        vi:
            "“{name}” được khai báo bên ngoài hàm: quy tắc không được đổi gì ngoài nó, vì kết quả của hàng này sẽ ảnh hưởng hàng khác; tệp không được chạy",
        en:
            "“{name}” is declared outside the function: a rule changes nothing outside itself, for one row would change what the next one sees; the file is not run"
    )
    public static let outerTableWritten = DiagnosticCode(
        "TD0905",
        .error,
        vi: "bảng “{name}” ở bên ngoài hàm nên chỉ đọc được, không ghi được",
        en: "the table “{name}” lies outside the function: it can be read, not written to"
    )
    public static let returnedNoStatus = DiagnosticCode(
        "TD0906",
        .error,
        vi: "{what} không phải là trạng thái; một quy tắc phải trả về một trạng thái trước tiên",
        en: "{what} is not a status; what a rule returns first is a status"
    )
    public static let returnedNoNumber = DiagnosticCode(
        "TD0907",
        .error,
        vi: "{what} là {kind}; ở vị trí này phải là một số",
        en: "{what} is {kind}; a number belongs here"
    )
    public static let notComparable = DiagnosticCode(
        "TD0908",
        .error,
        vi: "“{left}” là {leftkind} còn “{right}” là {rightkind}: không so sánh lớn bé được",
        en: "“{left}” is {leftkind} and “{right}” is {rightkind}: neither is less than the other"
    )
    public static let divisorIsZero = DiagnosticCode(
        "TD0909",
        .error,
        vi: "số chia luôn là 0",
        en: "the divisor is always 0"
    )
    public static let memberUnknown = DiagnosticCode(
        "TD0910",
        .error,
        vi: "thư viện {library} không có “{name}”",
        en: "the library {library} has no “{name}”"
    )

    public static let optionalNotTested = DiagnosticCode(
        "TD0921",
        .warning,
        vi: "“{name}” có thể thiếu (optional) nhưng được dùng mà chưa kiểm tra: hãy viết if {name} ~= nil then …",
        en: "“{name}” may be missing (optional) but is used without a test: write if {name} ~= nil then …"
    )
    public static let neverMissing = DiagnosticCode(
        "TD0922",
        .warning,
        vi:
            "“{name}” không bao giờ thiếu ở đây, vì khi thiếu nó quy tắc không được gọi; muốn tự xử lý, hãy ghi “{name}” trong optional",
        en:
            "“{name}” is never missing here, for without it the rule is not called; to deal with that yourself, name “{name}” in optional"
    )
    public static let parameterOverwritten = DiagnosticCode(
        "TD0923",
        .warning,
        vi:
            "“{name}” được gán giá trị khác rồi mới so sánh (dòng {line}): cái được so sánh không còn là số liệu của hàng",
        en: "“{name}” is given another value and then compared (line {line}): what is compared is no longer the row's"
    )
    public static let parameterUnused = DiagnosticCode(
        "TD0924",
        .warning,
        vi: "hàm nhận “{name}” nhưng không dùng; khi thiếu nó quy tắc vẫn không được gọi",
        en: "the function asks for “{name}” but doesn't use it; where it is missing the rule is not called all the same"
    )
    public static let localUnused = DiagnosticCode(
        "TD0925",
        .warning,
        vi: "“{name}” được khai báo nhưng không được đọc",
        en: "“{name}” is declared but never read"
    )
    public static let unreachable = DiagnosticCode(
        "TD0926",
        .warning,
        vi: "không bao giờ chạy đến đây",
        en: "this is never reached"
    )
    public static let endsWithoutReturn = DiagnosticCode(
        "TD0927",
        .warning,
        vi: "hàm của quy tắc “{rule}” có thể chạy đến hết mà không trả về trạng thái nào",
        en: "the function of the rule “{rule}” can come to its end without returning a status"
    )
    public static let conditionConstant = DiagnosticCode(
        "TD0928",
        .warning,
        vi: "điều kiện này luôn {result}{why}",
        en: "this condition is always {result}{why}"
    )
    public static let statusNeverReturned = DiagnosticCode(
        "TD0929",
        .warning,
        vi: "quy tắc “{rule}” khai báo trạng thái “{id}” nhưng không bao giờ trả về nó",
        en: "the rule “{rule}” declares the status “{id}” but never returns it"
    )
    public static let bandHidden = DiagnosticCode(
        "TD0930",
        .warning,
        vi: "khung này không bao giờ được chọn: các khung trước nó đã nhận hết{values}",
        en: "this band is never chosen: those before it have taken all of it{values}"
    )
    public static let bandGap = DiagnosticCode(
        "TD0931",
        .warning,
        vi: "giữa các khung có khoảng trống: {gap} không thuộc khung nào{values}",
        en: "there is a gap between the bands: {gap} is in none of them{values}"
    )
    public static let bandOverlap = DiagnosticCode(
        "TD0932",
        .warning,
        vi: "các khung chồng lên nhau: {overlap} thuộc cả khung ở dòng {line}; khung đứng trước được chọn{values}",
        en: "the bands overlap: {overlap} is in the band of line {line} too; the one before counts{values}"
    )
    public static let givenTableWritten = DiagnosticCode(
        "TD0933",
        .warning,
        vi: "quy tắc ghi vào “{name}”, là bảng mà nó được cho đọc; ngoài hàng này không ai thấy thay đổi đó",
        en: "the rule writes to “{name}”, a table that it was given to read; nobody beyond this row sees that"
    )
    public static let noteUnknown = DiagnosticCode(
        "TD0934",
        .warning,
        vi: "quy tắc “{rule}” không có ghi chú tên “{name}”; chữ này được in nguyên văn",
        en: "the rule “{rule}” has no note named “{name}”; the word itself is printed"
    )
    public static let notePlacesWrong = DiagnosticCode(
        "TD0935",
        .warning,
        vi: "ghi chú “{name}” có {places} chỗ trống nhưng được cho {count} giá trị",
        en: "the note “{name}” has {places} places but is given {count} values"
    )
    public static let noteNeverUsed = DiagnosticCode(
        "TD0936",
        .warning,
        vi: "quy tắc “{rule}” khai báo ghi chú “{name}” nhưng không dùng",
        en: "the rule “{rule}” declares the note “{name}” but doesn't use it"
    )
    public static let ruleUnused = DiagnosticCode(
        "TD0937",
        .warning,
        vi: "không phép đánh giá nào dùng quy tắc “{rule}”",
        en: "nothing uses the rule “{rule}”"
    )
    public static let ruleUntested = DiagnosticCode(
        "TD0938",
        .warning,
        vi: "không phép thử nào trong tests/ thử quy tắc “{rule}”",
        en: "no test in tests/ is about the rule “{rule}”"
    )
    public static let testOfNoRule = DiagnosticCode(
        "TD0939",
        .error,
        vi: "phép thử “{test}” nói về quy tắc “{rule}”, nhưng không có quy tắc nào tên như vậy",
        en: "the test “{test}” is about the rule “{rule}”, but there is no such rule"
    )
    public static let testSyntax = DiagnosticCode(
        "TD0940",
        .error,
        vi: "tệp phép thử sai cú pháp Lua: {problem}",
        en: "the test file is not valid Lua: {problem}"
    )
    public static let statusAsText = DiagnosticCode(
        "TD0941",
        .info,
        vi: "trạng thái viết không cần dấu nháy: {id}",
        en: "a status is written without quotes: {id}"
    )

    static let ruleTextCodes: [DiagnosticCode] = [
        globalUnknown, nameNotAskedFor, globalAssigned, outerLocalAssigned, outerTableWritten, returnedNoStatus,
        returnedNoNumber, notComparable, divisorIsZero, memberUnknown, optionalNotTested, neverMissing,
        parameterOverwritten, parameterUnused, localUnused, unreachable, endsWithoutReturn, conditionConstant,
        statusNeverReturned, bandHidden, bandGap, bandOverlap, givenTableWritten, noteUnknown, notePlacesWrong,
        noteNeverUsed, ruleUnused, ruleUntested, testOfNoRule, testSyntax, statusAsText,
    ]
}
