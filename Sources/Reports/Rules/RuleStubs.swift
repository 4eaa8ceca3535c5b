import Diagnostics
import PlanModel

/// Annotations of all that plan.lua and rule files may say, for editors that speak with the Lua language server: words,
/// statuses, names of rules, and the names that a rule's function may read.
///
/// The text is a Lua file that is never run: editors take it from a folder of libraries or from beside the plan.
public enum RuleStubs {
    /// - Parameters:
    ///   - rules: those in reach; their names complete the word `use`.
    ///   - statuses: those that the plan declares.
    public static func text(_ rules: [Rule], statuses: [Status], language: Language) -> String {
        let statuses = StatusTable(adding: statuses + rules.flatMap(\.statuses))
        var lines = ["---@meta", "", "-- " + head.text(in: language), ""]
        lines.append("---@alias tiendo.rule")
        lines += rules.map { "---| \"\($0.name)\" # \(oneLine($0.title.text(in: language)))" }
        for (name, fields) in classes {
            lines += ["", "---@class " + name]
            lines += fields.map { "---@field \($0.field) \($0.meaning.text(in: language))" }
        }
        lines += [
            "", "---@class tiendo.this", "---@class tiendo.binding", "---@class tiendo.use", "---@class tiendo.source",
        ]
        lines += ["", "---@type tiendo.this", "this = nil", "---@type any", "missing = nil", ""]
        for status in statuses.statuses where statuses.returnable.contains(status.id) {
            lines += ["--- " + status.label.text(in: language), "\(status.id) = \"\(status.id)\""]
        }
        lines.append("")
        for word in words {
            lines += stub(word, language)
        }
        lines += ["--- " + names.text(in: language), "---@class tiendo.names"]
        for name in BuiltInName.all {
            let levels = RuleLevel.allCases.filter(name.levels.contains).map(\.rawValue).joined(separator: ", ")
            lines.append(
                "---@field \(name.name) \(name.datum.kind.annotation) \(NameText.text(name.name, in: language)) (\(levels))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let words =
        ScriptWord.named + ScriptWord.ofTests + ScriptWord.ofDeclarations + ScriptWord.ofBindings + ScriptWord.ofRules

    private static func stub(_ word: ScriptWord, _ language: Language) -> [String] {
        ["--- " + word.meaning.text(in: language)]
            + word.parameters.map { "---@param \($0.name)\($0.isOptional ? "?" : "") \($0.type)" }
            + [
                "---@return " + word.result,
                "function \(word.name)(\(word.parameters.map(\.name).joined(separator: ", "))) end", "",
            ]
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static let head = LocalizedText(
        vi: "Dành cho trình soạn thảo; TienDo không đọc tệp này. Tạo lại bằng: tiendo rules --stubs",
        en: "For editors; TienDo doesn't read this file. Made by: tiendo rules --stubs"
    )

    private static let names = LocalizedText(
        vi: "Những tên mà hàm của quy tắc có thể đọc, và cấp của quy tắc đọc được chúng",
        en: "Names that a rule's function may read, and the levels of rules that may"
    )

    private typealias Field = (field: String, meaning: LocalizedText)

    /// Tables with entries of fixed names.
    private static let classes: [(name: String, fields: [Field])] = [
        ("tiendo.options", options), ("tiendo.test", test), ("tiendo.cases", cases),
    ]

    private static let test: [Field] = [
        rule,
        ("given? table", LocalizedText(vi: "những gì quy tắc đọc", en: "what the rule reads")),
        (
            "expect any",
            LocalizedText(
                vi: "trạng thái, { met, 92.5 }, \"error\", hoặc một số",
                en: "a status, { met, 92.5 }, \"error\", or a number"
            )
        ),
    ]

    private static let cases: [Field] = [
        rule,
        (
            "columns string[]",
            LocalizedText(vi: "tên các cột; “=>” là kết quả", en: "names of the columns; “=>” is the outcome")
        ),
        ("given? table", LocalizedText(vi: "những gì dùng cho mọi hàng", en: "what holds for every row")),
        ("decimals? integer", LocalizedText(vi: "số chữ số thập phân được so", en: "decimals that are compared")),
        ("[integer] any[]", LocalizedText(vi: "các hàng", en: "the rows")),
    ]

    private static let rule: Field = (
        "rule string",
        LocalizedText(vi: "tên quy tắc hoặc phép đánh giá", en: "name of a rule or an assignment")
    )

    private static let options: [Field] = [
        (
            "lag? integer|table",
            LocalizedText(vi: "số kỳ lùi lại, hoặc { years = 1 }", en: "periods back, or { years = 1 }")
        ),
        ("unit? string", LocalizedText(vi: "\"parent\" hoặc mã đơn vị", en: "\"parent\" or an id")),
        (
            "units? string|table",
            LocalizedText(vi: "\"children\", \"peers\" hoặc bộ chọn", en: "\"children\", \"peers\" or a selector")
        ),
        ("periods? \"quarters\"|\"halves\"|\"months\"", LocalizedText(vi: "các kỳ ngắn hơn", en: "shorter periods")),
        (
            "series? string|table",
            LocalizedText(
                vi: "chuỗi số liệu; của danh sách là chuỗi đầu tiên có số",
                en: "the series; of a list the first present"
            )
        ),
        ("subject? string", LocalizedText(vi: "mã đối tượng được đánh giá", en: "id of what was judged")),
        ("skip_missing? boolean", LocalizedText(vi: "bỏ qua phần thiếu", en: "leave out what is missing")),
    ]
}

extension ValueKind {
    /// Its name in the annotations of the Lua language server.
    fileprivate var annotation: String {
        switch self {
        case .number: "number"
        case .text: "string"
        case .boolean: "boolean"
        case .table: "table"
        }
    }
}
