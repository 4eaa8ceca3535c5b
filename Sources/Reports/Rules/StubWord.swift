import Diagnostics

/// A word that rule files or plan.lua may say, as an editor's language server wants to know it.
struct StubWord {
    /// Name, type in the annotations of the Lua language server, and whether it may be left out.
    typealias Parameter = (name: String, type: String, isOptional: Bool)

    var name: String
    var parameters: [Parameter]
    var result: String
    var meaning: LocalizedText

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
    static let ofRules: [StubWord] = [
        StubWord(
            "round",
            "x: number, decimals?: integer",
            "number",
            "làm tròn, nửa thì ra xa số 0",
            "half away from zero"
        ),
        StubWord(
            "percent_of_plan",
            "value: number, target: number, direction?: string",
            "number",
            "100·value/target; khi càng thấp càng tốt: 100·target/value",
            "100·value/target; where less is better the inverse"
        ),
        StubWord("percent", "part: number, whole: number", "number", "100·part/whole", "100·part/whole"),
        StubWord(
            "clamp",
            "x: number, low: number, high: number",
            "number",
            "x, không dưới low, không quá high",
            "x, at least low and at most high"
        ),
        StubWord(
            "linear",
            "x: number, x0: number, y0: number, x1: number, y1: number",
            "number",
            "giá trị tại x trên đường thẳng qua hai điểm",
            "the value at x of the line through two points"
        ),
        StubWord(
            "band",
            "x: number, bands: table",
            "any",
            "giá trị của khung đầu tiên mà x đạt tới",
            "what the first band gives that x reaches"
        ),
        StubWord("sum", "values: table", "number", "tổng", "the sum"),
        StubWord("mean", "values: table", "number", "trung bình cộng", "the mean"),
        StubWord(
            "weighted_mean",
            "values: table, weights: table",
            "number",
            "trung bình có trọng số, theo khóa",
            "the weighted mean, by key"
        ),
        StubWord("geometric_mean", "values: table", "number", "trung bình nhân", "the geometric mean"),
        StubWord(
            "date",
            "year: integer, month: integer, day: integer",
            "integer",
            "ngày, tính bằng số ngày từ 1/1/1970",
            "a date, in days since 1970-01-01"
        ),
        StubWord("year_of", "date: integer", "integer", "năm của một ngày", "the year of a date"),
        StubWord(
            "text",
            "x: number, decimals?: integer",
            "string",
            "số viết theo cách của kế hoạch",
            "a number in the plan's style"
        ),
        StubWord(
            "date_text",
            "date: integer",
            "string",
            "ngày viết theo cách của kế hoạch",
            "a date in the plan's style"
        ),
    ]

    /// Words that declare, which take a name and then a table.
    static let named: [StubWord] = [
        StubWord("rule", "name: string", "fun(declaration: table)", "khai báo một quy tắc", "declares a rule"),
        StubWord("plan", "name: string", "fun(declaration: table)", "khai báo kế hoạch", "declares the plan"),
        StubWord(
            "use",
            "rule: tiendo.rule",
            "fun(settings: table): tiendo.use",
            "dùng một quy tắc cho những gì được chọn",
            "uses a rule for what is selected"
        ),
        StubWord(
            "source",
            "path: string",
            "fun(settings: table): tiendo.source",
            "cách đọc một tệp",
            "how a file is read"
        ),
    ]

    /// Words of plan.lua and of a rule's declaration.
    static let ofDeclarations: [StubWord] = [
        StubWord("years", "first: integer, last: integer", "table", "các năm", "the years"),
        StubWord("quarters", "first: any, last: any", "table", "các quý", "the quarters"),
        StubWord("months", "first: any, last: any", "table", "các tháng", "the months"),
        StubWord("dated", "values: table", "any", "giá trị đổi theo thời gian", "a value that changes with time"),
        StubWord("cell", "address: string", "any", "lấy từ một ô của trang tính", "from a cell of the sheet"),
        StubWord(
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
    static let ofBindings: [StubWord] = [
        StubWord(
            "value_of",
            "indicator: string|tiendo.this, \(options)",
            binding,
            "số liệu của một chỉ tiêu",
            "the figure of an indicator"
        ),
        StubWord(
            "target_of",
            "indicator: string|tiendo.this, \(options)",
            binding,
            "mức đặt ra",
            "the resolved target"
        ),
        StubWord(
            "status_of",
            "assignment: string, \(options)",
            binding,
            "mức đánh giá đã có",
            "the status that was given"
        ),
        StubWord(
            "score_of",
            "assignment: string, \(options)",
            binding,
            "điểm đã có, chưa làm tròn",
            "the score, before rounding"
        ),
        StubWord("column", "name: string", binding, "cột thêm của hàng", "a further column of the row"),
        StubWord(
            "unit_column",
            "name: string, \(options)",
            binding,
            "cột thêm của đơn vị",
            "a further column of the unit"
        ),
        StubWord(
            "values_of",
            "indicators: string|tiendo.this, \(options)",
            binding,
            "bảng các số liệu",
            "a table of figures"
        ),
        StubWord(
            "statuses_of",
            "assignment: string, \(options)",
            binding,
            "bảng các mức đánh giá",
            "a table of statuses"
        ),
        StubWord("sum_of", "indicators: string|tiendo.this, \(options)", binding, "tổng các số liệu", "their sum"),
        StubWord("mean_of", "indicators: string|tiendo.this, \(options)", binding, "trung bình cộng", "their mean"),
        StubWord("min_of", "indicators: string|tiendo.this, \(options)", binding, "số nhỏ nhất", "the least"),
        StubWord("max_of", "indicators: string|tiendo.this, \(options)", binding, "số lớn nhất", "the greatest"),
        StubWord(
            "count_of",
            "indicators: string|tiendo.this, \(options)",
            binding,
            "có bao nhiêu số liệu",
            "how many there are"
        ),
    ]

    private static let binding = "tiendo.binding"
}
