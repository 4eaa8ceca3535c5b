import Diagnostics

/// A word that rule files or plan.lua may say: the one table of them that checks, editors and documentation go by.
public struct ScriptWord: Sendable {
    /// Name, type in the annotations of the Lua language server, and whether it may be left out.
    public typealias Parameter = (name: String, type: String, isOptional: Bool)

    /// The word itself.
    public let name: String
    /// What it takes, in order.
    public let parameters: [Parameter]
    /// Type of what it gives, in those annotations.
    public let result: String
    /// What it does.
    public let meaning: LocalizedText

    /// - Parameter parameters: as `"x: number, decimals?: integer"`.
    init(_ name: String, _ parameters: String, _ result: String, _ vi: String, _ en: String) {
        self.name = name
        self.parameters = parameters.split(separator: ",").map { part in
            let sides = part.split(separator: ":").map { $0.filter { $0 != " " } }
            let isOptional = sides[0].hasSuffix("?")
            return (isOptional ? String(sides[0].dropLast()) : sides[0], sides[1], isOptional)
        }
        self.result = result
        meaning = LocalizedText(vi: vi, en: en)
    }

    /// Words of a rule's function.
    public static let ofRules: [ScriptWord] = [
        ScriptWord(
            "round",
            "x: number, decimals?: integer",
            "number",
            "làm tròn, nửa thì ra xa số 0",
            "half away from zero"
        ),
        ScriptWord(
            "percent_of_plan",
            "value: number, target: number, direction?: string",
            "number",
            "100·value/target; khi càng thấp càng tốt: 100·target/value",
            "100·value/target; where less is better the inverse"
        ),
        ScriptWord("percent", "part: number, whole: number", "number", "100·part/whole", "100·part/whole"),
        ScriptWord(
            "clamp",
            "x: number, low: number, high: number",
            "number",
            "x, không dưới low, không quá high",
            "x, at least low and at most high"
        ),
        ScriptWord(
            "linear",
            "x: number, x0: number, y0: number, x1: number, y1: number",
            "number",
            "giá trị tại x trên đường thẳng qua hai điểm",
            "the value at x of the line through two points"
        ),
        ScriptWord(
            "band",
            "x: number, bands: table",
            "any",
            "giá trị của khung đầu tiên mà x đạt tới",
            "what the first band gives that x reaches"
        ),
        ScriptWord("sum", "values: table", "number", "tổng", "the sum"),
        ScriptWord("mean", "values: table", "number", "trung bình cộng", "the mean"),
        ScriptWord(
            "weighted_mean",
            "values: table, weights: table",
            "number",
            "trung bình có trọng số, theo khóa",
            "the weighted mean, by key"
        ),
        ScriptWord("geometric_mean", "values: table", "number", "trung bình nhân", "the geometric mean"),
        ScriptWord(
            "deviation",
            "values: table, kind?: string",
            "number",
            "độ lệch chuẩn; kind: \"population\" (tổng thể, mặc định) hoặc \"sample\" (mẫu)",
            "the standard deviation; kind: \"population\" (the default) or \"sample\""
        ),
        ScriptWord(
            "rank",
            "values: table, x: number, direction?: string, method?: string",
            "integer",
            "thứ hạng của x trong các giá trị, kể cả x; cùng hạng: \"competition\" (mặc định), \"dense\", \"modified\"",
            "the rank of x among the values, x included; ties: \"competition\" (the default), \"dense\", \"modified\""
        ),
        ScriptWord(
            "date",
            "year: integer, month: integer, day: integer",
            "integer",
            "ngày, tính bằng số ngày từ 1/1/1970",
            "a date, in days since 1970-01-01"
        ),
        ScriptWord("year_of", "date: integer", "integer", "năm của một ngày", "the year of a date"),
        ScriptWord(
            "text",
            "x: number, decimals?: integer",
            "string",
            "số viết theo cách của kế hoạch",
            "a number in the plan's style"
        ),
        ScriptWord(
            "date_text",
            "date: integer",
            "string",
            "ngày viết theo cách của kế hoạch",
            "a date in the plan's style"
        ),
    ]

    /// Words that declare, which take a name and then a table.
    public static let named: [ScriptWord] = [
        ScriptWord("rule", "name: string", "fun(declaration: table)", "khai báo một quy tắc", "declares a rule"),
        ScriptWord("plan", "name: string", "fun(declaration: table)", "khai báo kế hoạch", "declares the plan"),
        ScriptWord(
            "use",
            "rule: tiendo.rule",
            "fun(settings: table): tiendo.use",
            "dùng một quy tắc cho những gì được chọn",
            "uses a rule for what is selected"
        ),
        ScriptWord(
            "source",
            "path: string",
            "fun(settings: table): tiendo.source",
            "cách đọc một tệp",
            "how a file is read"
        ),
    ]

    /// Words of plan.lua and of a rule's declaration.
    public static let ofDeclarations: [ScriptWord] = [
        ScriptWord("years", "first: integer, last: integer", "table", "các năm", "the years"),
        ScriptWord("quarters", "first: any, last: any", "table", "các quý", "the quarters"),
        ScriptWord("months", "first: any, last: any", "table", "các tháng", "the months"),
        ScriptWord("dated", "values: table", "any", "giá trị đổi theo thời gian", "a value that changes with time"),
        ScriptWord("cell", "address: string", "any", "lấy từ một ô của trang tính", "from a cell of the sheet"),
        ScriptWord(
            "from_path",
            "star: integer",
            "any",
            "phần mà dấu * của đường dẫn thay cho",
            "what a * of the path stood for"
        ),
    ]

    /// What a binding may say besides what it reads.
    private static let options = "options?: tiendo.options"

    /// Words that say where a name comes from.
    public static let ofBindings: [ScriptWord] = [
        ScriptWord(
            "value_of",
            "indicator: string|tiendo.this, \(options)",
            binding,
            "số liệu của một chỉ tiêu",
            "the figure of an indicator"
        ),
        ScriptWord(
            "target_of",
            "indicator: string|tiendo.this, \(options)",
            binding,
            "mức đặt ra",
            "the resolved target"
        ),
        ScriptWord(
            "status_of",
            "assignment: string, \(options)",
            binding,
            "mức đánh giá đã có",
            "the status that was given"
        ),
        ScriptWord(
            "score_of",
            "assignment: string, \(options)",
            binding,
            "điểm đã có, chưa làm tròn",
            "the score, before rounding"
        ),
        ScriptWord("column", "name: string", binding, "cột thêm của hàng", "a further column of the row"),
        ScriptWord(
            "unit_column",
            "name: string, \(options)",
            binding,
            "cột thêm của đơn vị",
            "a further column of the unit"
        ),
        ScriptWord(
            "values_of",
            "indicators: string|tiendo.this, \(options)",
            binding,
            "bảng các số liệu",
            "a table of figures"
        ),
        ScriptWord(
            "statuses_of",
            "assignment: string, \(options)",
            binding,
            "bảng các mức đánh giá",
            "a table of statuses"
        ),
        ScriptWord("sum_of", "indicators: string|tiendo.this, \(options)", binding, "tổng các số liệu", "their sum"),
        ScriptWord("mean_of", "indicators: string|tiendo.this, \(options)", binding, "trung bình cộng", "their mean"),
        ScriptWord("min_of", "indicators: string|tiendo.this, \(options)", binding, "số nhỏ nhất", "the least"),
        ScriptWord("max_of", "indicators: string|tiendo.this, \(options)", binding, "số lớn nhất", "the greatest"),
        ScriptWord(
            "count_of",
            "indicators: string|tiendo.this, \(options)",
            binding,
            "có bao nhiêu số liệu",
            "how many there are"
        ),
        ScriptWord(
            "decimals_of",
            "name: string",
            binding,
            "số chữ số thập phân đã in của một đầu vào; chỉ trong inputs của quy tắc",
            "the decimals that an input is printed with; in the inputs of a rule alone"
        ),
    ]

    private static let binding = "tiendo.binding"
}
